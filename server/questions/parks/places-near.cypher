// In which prefecture does each of these lie, so that a park there is not far?
UNWIND $given.wants AS id
MATCH (want:Entity {id: id})
WHERE coalesce(want.level, '') <> 'prefecture'
MATCH walk = ANY SHORTEST (want) ((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (step:LOCATED_IN OR NOT stop:Park) AND NOT step.intended){1, 4} (city:City {level: 'prefecture'})
RETURN want.id AS want, city.id AS place, 'sameCity' AS kind, 0.4 AS fit, [relation IN relationships(walk) | relation.id] AS relations
