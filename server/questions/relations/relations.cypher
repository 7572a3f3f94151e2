// Which relations are such as asked for, in which order, and how many are there?
//> include ./such-relations.cypher
WITH relation.id AS id,
     CASE $by
       WHEN 'FROM' THEN toLower(from.pinyin) + ' ' + relation.sortKey
       WHEN 'TO' THEN toLower(to.pinyin) + ' ' + relation.sortKey
       // A relation's key begins with the rank of its type and basis, five characters.
       WHEN 'PLACE' THEN substring(relation.sortKey, 5)
       ELSE relation.sortKey
     END AS key
WITH collect({sortKey: key, id: id}) AS found
RETURN size(found) AS totalCount, COLLECT {
  UNWIND found AS one
  WITH one
  WHERE $after IS NULL OR CASE WHEN $descending THEN one.sortKey < $after ELSE one.sortKey > $after END
  RETURN one
  ORDER BY CASE WHEN NOT $descending THEN one.sortKey END, CASE WHEN $descending THEN one.sortKey END DESC
  LIMIT $limit
} AS rows
