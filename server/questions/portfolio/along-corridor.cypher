// What runs through this corridor or lies along it, what only lies in what it joins, and by which walk?
MATCH (of:Corridor {id: $given.of})
CALL (of) {
//> include ../along-corridor.cypher
  WITH member, walk.stops AS stops, walk.steps AS steps, last(walk.steps) AS end, walk.stops[-2] AS before
  RETURN member, stops, steps,
         CASE WHEN end:LOCATED_IN AND (before:City OR before:Zone OR before:Place OR before:Park) THEN 'AT_STOP' ELSE 'ALONG' END AS standing
}
//> include ./member-rows.cypher
