// Which entities may each of these references mean: by id, or by name, a canonical name before an alias, an alias before a near name?
UNWIND $given.asked AS asked
OPTIONAL MATCH (byId:Entity {id: asked.id})
OPTIONAL MATCH (name:Name {key: asked.name})-[:NAMES]->(named:Entity)
WITH asked, byId, named, min(name.rank) AS rank
WITH asked, byId, rank, collect(named) AS named
ORDER BY rank
WITH asked, byId, head(collect(named)) AS named
WITH asked, CASE WHEN byId IS NULL THEN named ELSE [byId] END AS found
RETURN asked.key AS key, [one IN found | one {.id, .name, .type, .since}] AS found
