// Which entities have these ids?
MATCH (entity:Entity)
WHERE entity.id IN $given.keys
RETURN entity.id AS key, entity {.*} AS found
