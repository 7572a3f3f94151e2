// Which entities and relations have these ids? In the order asked; null where there is none.
UNWIND range(0, size($ids) - 1) AS index
WITH index, $ids[index] AS id, split($ids[index], '~') AS parts
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (:Entity {id: parts[0]})-[relation]->(:Entity {id: parts[2]})
WHERE relation.id = id
RETURN entity /*=> : Entity */ AS entity, relation /*=> : Relation */ AS relation
ORDER BY index
