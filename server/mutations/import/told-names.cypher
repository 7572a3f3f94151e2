// By which names are places, industries, departments and companies told in a list?
MATCH (name:Name)-[:NAMES]->(entity:City|Place|Zone|Park|Hub|Industry|Department|Organization)
WHERE name.rank < 2 AND coalesce(name.language, '') <> 'en' AND size(name.text) > 1 AND entity.extent IS NULL
RETURN entity.id AS id, entity.type AS type, name.text AS name, coalesce(entity.level, '') AS level, entity.plan AS plan
ORDER BY entity.sortKey
