// Which works are there: every project, whatever the plan gives a stage, and what papers speak of?
MATCH (entity:Entity)
WHERE entity:Project OR entity.stage IS NOT NULL OR entity.id IN $given.spoken
RETURN entity.id AS id, entity.stage AS stage, entity.pinyin AS pinyin, entity.sortKey AS sortKey
ORDER BY sortKey
