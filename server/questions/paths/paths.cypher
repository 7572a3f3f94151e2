// How are two entities linked? The shortest walks between them; ranked by strength where that was asked.
//> resolve from
//> resolve to
CALL (from, to) {
  MATCH walk = SHORTEST 100 /*= looked */ (from)
    ((here:Entity)-[step]-(there:Entity)
      WHERE step.basis IN $basis AND type(step) IN $types
        AND (NOT $directed OR startNode(step) = here)
        AND ($throughSections OR there = to OR NOT there:Section)
        AND here <> to
    ){1, 6 /*= maxSteps */}
    (to)
  WITH nodes(walk) AS stops, relationships(walk) AS steps
  WHERE ALL(index IN range(1, size(stops) - 1) WHERE NOT stops[index] IN stops[..index])
  WITH stops, steps, <strength of stops, steps> AS strength
  ORDER BY CASE WHEN $strongest THEN 0 ELSE size(steps) END, strength DESC, size(steps), [step IN steps | step.sortKey]
  LIMIT $first
  RETURN collect({stops: stops, steps: steps, strength: strength}) AS walks
}
RETURN fromCandidates, toCandidates,
       [walk IN walks | {stops: [stop IN walk.stops | stop.id], steps: [step IN walk.steps | step.id], strength: walk.strength}] AS walks,
       COLLECT {
         UNWIND walks AS walk UNWIND walk.stops AS stop
         WITH DISTINCT stop
         RETURN stop /*=> entities: Entity */
       } AS entities,
       COLLECT {
         UNWIND walks AS walk UNWIND walk.steps AS step
         WITH DISTINCT step
         RETURN step /*=> steps.relation: Relation */
       } AS relations
