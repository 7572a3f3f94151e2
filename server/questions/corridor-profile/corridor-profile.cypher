// What runs through a corridor or lies along it, and which walk shows it?
MATCH (of:Corridor {id: $given.of})
CALL (of) {
//> include ../along-corridor.cypher
  RETURN walk.stops AS stops, walk.steps AS steps, member
}
WITH stops, steps, member
ORDER BY size(steps), member.sortKey
RETURN [stop IN stops | stop.id] AS stops, [step IN steps | step.id] AS steps
