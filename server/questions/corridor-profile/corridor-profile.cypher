// What runs through a corridor or lies along it, and which walk shows it?
//> resolve of
CALL (of) {
  //> along corridor
  RETURN collect({member: member, stops: walk.stops, steps: walk.steps}) AS found
}
CALL (found) {
  UNWIND found AS one UNWIND one.stops AS stop
  RETURN collect(DISTINCT stop) AS stops
}
CALL (found) {
  UNWIND found AS one UNWIND one.steps AS step
  RETURN collect(DISTINCT step) AS steps
}
RETURN ofCandidates, coalesce(of:Corridor, false) AS isCorridor,
       of /*=> corridor: Entity */ AS corridor,
       [one IN found | {
         stops: [stop IN one.stops | stop.id],
         steps: [step IN one.steps | step.id],
         strength: <strength of one.stops, one.steps>
       }] AS walks,
       COLLECT {
         UNWIND stops AS stop
         RETURN stop /*=> groups.members.entity|groups.members.through.entities: Entity */
       } AS entities,
       COLLECT {
         UNWIND steps AS step
         RETURN step /*=> groups.members.through.steps.relation: Relation */
       } AS relations
