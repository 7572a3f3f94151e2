// Which entities are meant, each by id or by name, in the order given?
CALL () {
  UNWIND CASE WHEN size($refs) = 0 THEN [null] ELSE range(0, size($refs) - 1) END AS position
  WITH position, $refs[position] AS asked
  OPTIONAL MATCH (byId:Entity {id: asked.id})
  OPTIONAL MATCH (name:Name {key: asked.key})-[:NAMES]->(named:Entity)
  WITH position, byId, collect(DISTINCT CASE WHEN name.canonical THEN named END) AS canonical, collect(DISTINCT named) AS any
  WITH position, CASE WHEN byId IS NOT NULL THEN [byId] WHEN size(canonical) > 0 THEN canonical ELSE any END AS found
  ORDER BY position
  RETURN [found IN collect(CASE WHEN position IS NOT NULL THEN found END) | found] AS refsFound
}
WITH *, [found IN refsFound | [candidate IN found | candidate {.id, .name, .type}]] AS refsCandidates,
     [found IN refsFound WHERE size(found) = 1 | head(found)] AS refs
