// Which of these ids does an entity bear?
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id
