// Entities that the seed no longer holds, with their names and whatever hangs on them.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (name:Name)-[:NAMES]->(entity)
DETACH DELETE name, entity
