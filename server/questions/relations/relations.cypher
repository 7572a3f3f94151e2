// Which relations are such as asked for, in which order?
//> include ./such-relations.cypher
WITH relation.id AS id,
     CASE $given.by
       WHEN 'FROM' THEN toLower(from.pinyin) + ' ' + relation.sortKey
       WHEN 'TO' THEN toLower(to.pinyin) + ' ' + relation.sortKey
       // A relation's key begins with the rank of its type and basis, five characters.
       WHEN 'PLACE' THEN substring(relation.sortKey, 5)
       ELSE relation.sortKey
     END AS sortKey
WHERE $given.after IS NULL OR CASE WHEN $given.descending THEN sortKey < $given.after ELSE sortKey > $given.after END
RETURN id, sortKey
ORDER BY CASE WHEN NOT $given.descending THEN sortKey END, CASE WHEN $given.descending THEN sortKey END DESC
LIMIT $given.limit
