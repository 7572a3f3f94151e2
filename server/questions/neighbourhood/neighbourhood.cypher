// What lies within so many steps of these entities, and how are they all related?
MATCH (start:Entity)
WHERE start.id IN $given.of
WITH collect(start) AS starts
CALL (starts) {
  UNWIND starts AS start
  MATCH walk = ANY SHORTEST (start)
    ((:Entity)-[step]-(there:Entity)
      WHERE type(step) IN $given.types AND step.basis IN $given.basis AND there.type IN $given.entityTypes
        AND NOT there.id IN $given.exclude
    ){1, 1 /*= steps */}
    (found:Entity)
  WHERE NOT found IN starts
  WITH found, min(length(walk)) AS distance, count(DISTINCT start) AS sharing
  WHERE sharing >= $given.sharedBy
  ORDER BY CASE WHEN $given.sharedBy > 1 THEN -sharing END, distance, found.sortKey
  RETURN collect(found) AS reached
}
WITH starts, reached, starts + reached[..$given.first] AS together
RETURN size(reached) AS totalCount,
       [entity IN reached[..$given.first] | entity.id] AS entities,
       COLLECT {
         UNWIND together AS entity
         MATCH (entity)-[relation]->(other:Entity)
         WHERE other IN together AND type(relation) IN $given.types AND relation.basis IN $given.basis
         RETURN relation.id ORDER BY relation.sortKey
       } AS relations
