// Which entity is meant: by id, or by name, a canonical name before an alias?
CALL () {
  OPTIONAL MATCH (byId:Entity {id: $ref.id})
  OPTIONAL MATCH (name:Name {key: $ref.key})-[:NAMES]->(named:Entity)
  WITH byId, collect(DISTINCT CASE WHEN name.canonical THEN named END) AS canonical, collect(DISTINCT named) AS any
  RETURN CASE WHEN byId IS NOT NULL THEN [byId] WHEN size(canonical) > 0 THEN canonical ELSE any END AS refFound
}
WITH *, [candidate IN refFound | candidate {.id, .name, .type}] AS refCandidates,
     CASE WHEN size(refFound) = 1 THEN head(refFound) END AS ref
