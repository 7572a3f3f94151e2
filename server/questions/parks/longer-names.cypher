// Which names of things hold one of these within a longer one?
UNWIND $given.names AS name
MATCH (entity:Entity)
UNWIND [entity.name] + coalesce(entity.aliases, []) AS longer
WITH name, longer
WHERE longer CONTAINS name AND longer <> name
RETURN collect(DISTINCT longer) AS longer
