// Which entities are meant, each by id or by name, in the order given?
CALL () {
  UNWIND CASE WHEN size($refs) = 0 THEN [null] ELSE range(0, size($refs) - 1) END AS position
  WITH position, $refs[position] AS asked
  OPTIONAL MATCH (byId:Entity {id: asked.id})
  OPTIONAL MATCH (name:Name {key: asked.key})-[:NAMES]->(named:Entity)
  WITH position, byId, named, min(name.rank) AS rank
  WITH position, byId, rank, collect(named) AS named ORDER BY rank
  WITH position, byId, head(collect(named)) AS named ORDER BY position
  RETURN [found IN collect(CASE WHEN position IS NOT NULL THEN CASE WHEN byId IS NULL THEN named ELSE [byId] END END) | found] AS refsFound
}
WITH *, [found IN refsFound | [candidate IN found | candidate {.id, .name, .type}]] AS refsCandidates,
     [found IN refsFound WHERE size(found) = 1 | head(found)] AS refs
