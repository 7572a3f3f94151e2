// What does each park lie in, by the shortest way?
MATCH (park:Park)
RETURN park.id AS park, COLLECT {
  MATCH walk = ANY SHORTEST (park) ((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (step:LOCATED_IN OR NOT stop:Park) AND NOT step.intended){1, 4} (place:Entity)
  RETURN {place: place.id, way: [step IN relationships(walk) | step.id]}
} AS around
