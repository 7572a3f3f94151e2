// What does an entity feed and serve, or what feeds it, up to the first entities of the types asked for?
// SHORTEST looks at the nearest walks to each end and at no others, one more than may be asked for, which tells whether there are
// more. What meets an entity twice is left out inside it, where it takes no other walk's place; so many are looked at for a few
// too, since which of the walks of one length it takes is not told.
//> resolve from
CALL (from) {
  MATCH SHORTEST 101 (walk = (from)
    ((here:Entity)-[step]-(there:Entity)
      WHERE step.basis IN $basis
        AND ((type(step) IN $along AND startNode(step) = here) OR (type(step) IN $against AND endNode(step) = here))
        AND (here = from OR NOT here.type IN $until) AND there <> from
    ){1, 6 /*= maxSteps */}
    (end:Entity)
    WHERE ALL(index IN range(1, size(nodes(walk)) - 1) WHERE NOT nodes(walk)[index] IN nodes(walk)[..index])
  )
  WHERE (end.type IN $until OR (size($until) = 0 AND NOT EXISTS {
      MATCH (end)-[next]-(:Entity)
      WHERE next.basis IN $basis
        AND ((type(next) IN $along AND startNode(next) = end) OR (type(next) IN $against AND endNode(next) = end))
    }))
  WITH nodes(walk) AS stops, relationships(walk) AS steps
  WITH stops, steps, <strength of stops, steps> AS strength
  ORDER BY size(steps), strength DESC, [step IN steps | step.sortKey]
  LIMIT $most
  RETURN collect({stops: stops, steps: steps, strength: strength}) AS found
}
WITH from, fromCandidates, found[..$first] AS walks, size(found) > $first AS truncated
RETURN fromCandidates, truncated,
       from /*=> from: Entity */ AS from,
       [walk IN walks | {stops: [stop IN walk.stops | stop.id], steps: [step IN walk.steps | step.id], strength: walk.strength}] AS walks,
       COLLECT {
         UNWIND walks AS walk UNWIND walk.stops AS stop
         WITH DISTINCT stop
         RETURN stop /*=> entities|reached|paths.entities: Entity */ ORDER BY stop.sortKey
       } AS entities,
       COLLECT {
         UNWIND walks AS walk UNWIND walk.steps AS step
         WITH DISTINCT step
         RETURN step /*=> relations|paths.steps.relation: Relation */ ORDER BY step.sortKey
       } AS relations
