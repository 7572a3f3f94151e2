// Which parks lie in these places, by which way, from the park on, and what are they and what lies between called? What is stated all along shows it best, then the shortest.
UNWIND $given.wants AS id
MATCH (place:Entity {id: id})
CALL (place) {
  MATCH walk = (place) ((stop:City|Place|Zone|Park|Hub)<-[step:LOCATED_IN|PART_OF]-(:Entity) WHERE (step:LOCATED_IN OR NOT stop:Park) AND NOT step.intended){1, 4} (park:Entity)
  WHERE park:Park
  WITH park, relationships(walk) AS steps
  ORDER BY size([step IN steps WHERE step.basis = 'derived']), size(steps), [step IN steps | step.sortKey]
  RETURN park, head(collect(steps)) AS way
}
RETURN id AS place, park.id AS park, reverse([step IN way | step.id]) AS way, [step IN way | startNode(step).name] AS names
