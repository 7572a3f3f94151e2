// New and changed entities, each under its own label, with the names that it is found by.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
REMOVE entity:$([label IN labels(entity) WHERE label <> 'Entity'])
SET entity = row.properties, entity.fingerprint = row.fingerprint
SET entity:$(row.type)
WITH entity, row
CALL (entity) {
  OPTIONAL MATCH (name:Name)-[:NAMES]->(entity)
  DETACH DELETE name
}
WITH entity, row
UNWIND row.names AS properties
CREATE (name:Name)-[:NAMES]->(entity)
SET name = properties
