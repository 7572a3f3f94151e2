// Which names come nearest to one that nothing bears?
CALL db.index.fulltext.queryNodes('name_text', $given.query, {limit: 20}) YIELD node AS name, score
MATCH (name)-[:NAMES]->(entity:Entity)
WITH entity, max(score) AS score
RETURN entity.id AS id, entity.name AS name, entity.type AS type
ORDER BY score DESC, size(entity.name), id
LIMIT 3
