// A page of what loads wrote of entities, as it is stored now, with the names of each. By the index of ids, so that a page costs
// what it holds.
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.fingerprint IS NOT NULL
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS id, [label IN labels(entity) WHERE label <> 'Entity'] AS types, properties(entity) AS properties,
  COLLECT { MATCH (name:Name)-[:NAMES]->(entity) RETURN properties(name) } AS names
