// New entities with the names that they are found by. Nothing finds them before they are published.
UNWIND $rows AS row
MERGE (entity:Staged {id: row.id})
SET entity = row.properties, entity.fingerprint = row.fingerprint
WITH entity, row
UNWIND row.names AS properties
CREATE (name:Name)-[:NAMES]->(entity)
SET name = properties
