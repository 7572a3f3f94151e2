// What lies within so many steps of these entities?
CALL () {
  MATCH (start:Entity)
  WHERE start.id IN $of
  RETURN collect(start) AS starts
}
CALL (starts) {
  UNWIND starts AS start
  MATCH walk = ANY SHORTEST (start)
    ((:Entity)-[step]-(there:Entity)
      WHERE type(step) IN $types AND step.basis IN $basis AND there.type IN $entityTypes
        AND NOT there.id IN $exclude
    ){1, 1 /*= steps */}
    (found:Entity)
  WHERE NOT found IN starts
  WITH found, min(length(walk)) AS distance, count(DISTINCT start) AS sharing
  WHERE sharing >= $sharedBy
  ORDER BY CASE WHEN $sharedBy > 1 THEN -sharing END, distance, found.sortKey
  RETURN collect(found) AS reached
}
WITH starts, reached, reached[..$first] AS shown
WITH starts, reached, shown, starts + shown AS together
RETURN [id IN $of WHERE NOT ANY(start IN starts WHERE start.id = id)] AS unknown,
       size(reached) AS totalCount,
       COLLECT {
         UNWIND range(0, size(shown) - 1) AS index
         WITH index, shown[index] AS entity
         RETURN entity /*=> entities: Entity */ ORDER BY index
       } AS entities,
       COLLECT {
         UNWIND together AS entity
         MATCH (entity)-[relation]->(other:Entity)
         WHERE other IN together AND type(relation) IN $types AND relation.basis IN $basis
         RETURN relation /*=> relations: Relation */ ORDER BY relation.sortKey
       } AS relations
