// Which entity is meant: by id, or by name, a canonical name before an alias, an alias before a near name?
CALL () {
  OPTIONAL MATCH (byId:Entity {id: $ref.id})
  OPTIONAL MATCH (name:Name {key: $ref.key})-[:NAMES]->(named:Entity)
  WITH byId, named, min(name.rank) AS rank
  WITH byId, rank, collect(named) AS named ORDER BY rank LIMIT 1
  RETURN CASE WHEN byId IS NULL THEN named ELSE [byId] END AS refFound
}
WITH *, [candidate IN refFound | candidate {.id, .name, .type}] AS refCandidates,
     CASE WHEN size(refFound) = 1 THEN head(refFound) END AS ref
