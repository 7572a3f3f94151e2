// What does an entity feed and serve, or what feeds it, up to the first entities of the types asked for?
// Whether a relation flows from one end to the other depends on its type: what feeds another flows along its direction, what
// depends on another is served by it, against it.
// SHORTEST looks at the nearest walks to each end and at no others, one more than may be asked for, which tells whether there are
// more. What meets an entity twice is left out inside it, where it takes no other walk's place; so many are looked at for a few
// too, since which of the walks of one length it takes is not told.
MATCH (from:Entity {id: $given.from})
CALL (from) {
  MATCH SHORTEST 101 (walk = (from)
    ((here:Entity)-[step:FEEDS|IMPROVES|PART_OF|DEPENDS_ON|RELIES_ON]-(there:Entity)
      WHERE step.basis IN $given.basis
        AND ((type(step) IN $given.along AND startNode(step) = here) OR (type(step) IN $given.against AND endNode(step) = here))
        AND (here = from OR NOT here.type IN $given.until) AND there <> from
    ){1, 6 /*= maxSteps */}
    (end:Entity)
    WHERE ALL(index IN range(1, size(nodes(walk)) - 1) WHERE NOT nodes(walk)[index] IN nodes(walk)[..index])
  )
  WHERE (end.type IN $given.until OR (size($given.until) = 0 AND NOT EXISTS {
      MATCH (end)-[next:FEEDS|IMPROVES|PART_OF|DEPENDS_ON|RELIES_ON]-(:Entity)
      WHERE next.basis IN $given.basis
        AND ((type(next) IN $given.along AND startNode(next) = end) OR (type(next) IN $given.against AND endNode(next) = end))
    }))
  RETURN nodes(walk) AS stops, relationships(walk) AS steps
}
WITH stops, steps
ORDER BY size(steps),
         reduce(product = 1.0, step IN steps | product * step.strength)
         * reduce(product = 1.0, stop IN stops[1..-1] | product * stop.waypointStrength) DESC,
         [step IN steps | step.sortKey]
LIMIT $given.most
RETURN [stop IN stops | stop.id] AS stops, [step IN steps | step.id] AS steps
