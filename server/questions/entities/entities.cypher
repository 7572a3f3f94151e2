// Which entities are such as asked for, in which order?
//> include ./such-entities.cypher
WITH entity.id AS id,
     CASE $given.by
       WHEN 'NAME' THEN toLower(entity.pinyin) + ' ' + entity.id
       WHEN 'RELATIONS' THEN right('00000' + toString(entity.degree), 5) + ' ' + entity.sortKey
       ELSE entity.sortKey
     END AS sortKey
WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN sortKey < $given.after ELSE sortKey > $given.after END)
  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN sortKey > $given.before ELSE sortKey < $given.before END)
RETURN id, sortKey
ORDER BY CASE WHEN NOT $given.fromEnd THEN sortKey END, CASE WHEN $given.fromEnd THEN sortKey END DESC
LIMIT $given.limit
