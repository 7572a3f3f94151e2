// Which corridors are there, and what is along each, by which walk?
MATCH (of:Corridor)
CALL (of) {
//> include ../along-corridor.cypher
  RETURN collect({id: member.id, type: member.type, stops: [stop IN walk.stops | stop.id], steps: [step IN walk.steps | step.id], sortKeys: [step IN walk.steps | step.sortKey]}) AS members
}
RETURN of.id AS corridor, members
ORDER BY of.sortKey
