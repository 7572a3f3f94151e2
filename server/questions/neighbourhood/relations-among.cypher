// How are these entities related among each other?
MATCH (entity:Entity)
WHERE entity.id IN $given.together
MATCH (entity)-[relation]->(other:Entity)
WHERE other.id IN $given.together AND type(relation) IN $given.types AND relation.basis IN $given.basis
WITH relation
ORDER BY relation.sortKey
RETURN collect(relation.id) AS relations
