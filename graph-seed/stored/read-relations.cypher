// What loads wrote of the relations that lead from these entities.
MATCH (from:Entity)-[relation]->(to:Entity)
WHERE from.id > $after AND from.id <= $until AND relation.fingerprint IS NOT NULL
RETURN type(relation) AS type, from.id AS from, to.id AS to, properties(relation) AS properties
