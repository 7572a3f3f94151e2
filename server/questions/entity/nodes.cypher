// Which entities and relations have these ids? In the order asked; null where there is none. A former id leads on to what it stands for now.
UNWIND range(0, size($given.ids) - 1) AS index
WITH index, $given.ids[index] AS id, split($given.ids[index], '~') AS parts
OPTIONAL MATCH (byId:Entity {id: id})
OPTIONAL MATCH (:Name {key: id, rank: 3})-[:NAMES]->(successor:Entity)
OPTIONAL MATCH (:Entity {id: parts[0]})-[relation]->(:Entity {id: parts[2]})
WHERE relation.id = id
WITH index, relation, coalesce(byId, successor) AS entity
RETURN entity /*=> : Entity */ AS entity, relation /*=> : Relation */ AS relation
ORDER BY index
