// How many relations of each type, direction and type at the other end has each of these entities?
UNWIND $given.keys AS key
MATCH (entity:Entity {id: key})-[relation]-(other:Entity)
WITH key, type(relation) AS type, CASE WHEN startNode(relation) = entity THEN 'OUT' ELSE 'IN' END AS direction, other.type AS entityType, relation.since AS since, count(*) AS count
RETURN key, collect({type: type, direction: direction, entityType: entityType, since: since, count: count}) AS found
