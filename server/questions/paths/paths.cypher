// How are two entities linked? The hundred shortest walks between them, in the order asked for. What meets an entity twice is
// left out inside SHORTEST, where it takes no other walk's place; so many are looked at for a few too, since which of the
// walks of one length SHORTEST takes is not told.
//> resolve from
//> resolve to
CALL (from, to) {
  MATCH SHORTEST 100 (walk = (from)
    ((here:Entity)-[step]-(there:Entity)
      WHERE step.basis IN $basis AND type(step) IN $types
        AND (NOT $directed OR startNode(step) = here)
        AND ($throughSections OR there = to OR NOT there:Section)
        AND here <> to AND there <> from
    ){1, 6 /*= maxSteps */}
    (to)
    WHERE ALL(index IN range(1, size(nodes(walk)) - 1) WHERE NOT nodes(walk)[index] IN nodes(walk)[..index])
  )
  WITH nodes(walk) AS stops, relationships(walk) AS steps
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
