// Which entities are such as asked for, in which order, and how many are there?
//> include ./such-entities.cypher
WITH entity.id AS id,
     CASE $by
       WHEN 'NAME' THEN toLower(entity.pinyin) + ' ' + entity.id
       WHEN 'RELATIONS' THEN right('00000' + toString(entity.degree), 5) + ' ' + entity.sortKey
       ELSE entity.sortKey
     END AS key
WITH collect({sortKey: key, id: id}) AS found
RETURN size(found) AS totalCount, COLLECT {
  UNWIND found AS one
  WITH one
  WHERE ($after IS NULL OR CASE WHEN $descending THEN one.sortKey < $after ELSE one.sortKey > $after END)
    AND ($before IS NULL OR CASE WHEN $descending THEN one.sortKey > $before ELSE one.sortKey < $before END)
  RETURN one
  ORDER BY CASE WHEN NOT $fromEnd THEN one.sortKey END, CASE WHEN $fromEnd THEN one.sortKey END DESC
  LIMIT $limit
} AS rows
