// What does a thing lie in, the nearest first?
// What holds a whole prefecture holds everything: that a corridor touches it says nothing about where a thing lies.
MATCH (through:Entity {id: $given.through})
MATCH lies = (through) ((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (step:LOCATED_IN OR NOT stop:Park) AND step.basis IN $given.basis AND NOT step.intended){1, 4} (spot:Entity)
WHERE NONE(place IN nodes(lies) WHERE EXISTS { (place)<-[:LOCATED_IN|PART_OF]-(:City {level: 'prefecture'}) })
WITH spot, nodes(lies) AS stops, relationships(lies) AS steps
ORDER BY size(steps), [step IN steps | step.sortKey]
WITH spot, head(collect({stops: stops, steps: steps})) AS lies
RETURN [stop IN lies.stops | stop.id] AS stops, [step IN lies.steps | step.id] AS steps, [step IN lies.steps | step.sortKey] AS sortKeys
ORDER BY size(steps), spot.sortKey
