// How are two entities linked? The hundred shortest walks between them, in the order asked for. What meets an entity twice is
// left out inside SHORTEST, where it takes no other walk's place; so many are looked at for a few too, since which of the
// walks of one length SHORTEST takes is not told.
MATCH (from:Entity {id: $given.from}), (to:Entity {id: $given.to})
CALL (from, to) {
  MATCH SHORTEST 100 (walk = (from)
    ((here:Entity)-[step]-(there:Entity)
      WHERE step.basis IN $given.basis AND type(step) IN $given.types
        AND (NOT $given.directed OR startNode(step) = here)
        AND ($given.throughSections OR there = to OR NOT there:Section)
        AND here <> to AND there <> from
    ){1, 6 /*= maxSteps */}
    (to)
    WHERE ALL(index IN range(1, size(nodes(walk)) - 1) WHERE NOT nodes(walk)[index] IN nodes(walk)[..index])
  )
  RETURN nodes(walk) AS stops, relationships(walk) AS steps
}
WITH stops, steps,
     reduce(product = 1.0, step IN steps | product * step.strength)
     * reduce(product = 1.0, stop IN stops[1..-1] | product * stop.waypointStrength) AS strength
ORDER BY CASE WHEN $given.strongest THEN 0 ELSE size(steps) END, strength DESC, size(steps), [step IN steps | step.sortKey]
LIMIT $given.first
RETURN [stop IN stops | stop.id] AS stops, [step IN steps | step.id] AS steps
