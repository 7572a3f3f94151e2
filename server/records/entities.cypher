// Which entities have these ids?
MATCH (entity:Entity)
WHERE entity.id IN $keys
RETURN entity.id AS key, entity {.*} AS found
