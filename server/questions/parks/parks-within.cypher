// Which parks lie in these places, and by which way, from the park on?
UNWIND $given.wants AS id
MATCH (place:Entity {id: id})
MATCH walk = ANY SHORTEST (place) ((stop:City|Place|Zone|Park|Hub)<-[step:LOCATED_IN|PART_OF]-(:Entity) WHERE (step:LOCATED_IN OR NOT stop:Park) AND NOT step.intended){1, 4} (park:Park)
RETURN id AS place, park.id AS park, reverse([step IN relationships(walk) | step.id]) AS way
