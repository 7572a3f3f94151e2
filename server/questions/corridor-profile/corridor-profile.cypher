// What runs through a corridor or lies along it, and which walk shows it?
// The corridor and the corridors that are its parts; what these rely on and connect, and what is a part of them or built on
// them; then the works on such lines and hubs, and what lies in such places. A prefecture, a region and a built-up area are
// members themselves but too wide for all that lies in them to be along the corridor.
//> resolve of
CALL (of) {
  WITH of WHERE of:Corridor
  MATCH parts = (of) ((:Corridor)<-[:PART_OF]-(:Corridor)){0, 3} (core:Corridor)
  WITH DISTINCT of, core, nodes(parts) AS before, relationships(parts) AS way
  CALL (of, core, before, way) {
    RETURN core AS member, before AS stops, way AS steps
  UNION
    MATCH (core)-[on]-(member:Entity)
    WHERE (on:RELIES_ON OR on:CONNECTS OR (on:PART_OF AND startNode(on) = member)) AND NOT (member:Corridor AND on:PART_OF)
    RETURN member, before + member AS stops, way + on AS steps
  UNION
    MATCH (core)-[on:RELIES_ON|CONNECTS]->(carrier:Line|Hub|NaturalFeature)<-[work:PART_OF|DEPENDS_ON|LOCATED_IN]-(member:Project|Line|Hub|Park)
    RETURN member, before + carrier + member AS stops, way + on + work AS steps
  UNION
    MATCH (core)<-[on:PART_OF]-(carrier:Line|Hub|NaturalFeature)<-[work:PART_OF|DEPENDS_ON|LOCATED_IN]-(member:Project|Line|Hub|Park)
    RETURN member, before + carrier + member AS stops, way + on + work AS steps
  UNION
    MATCH (core)-[on:CONNECTS|RELIES_ON]->(place:City|Zone|Place|Park)<-[lies:LOCATED_IN]-(member:Project|Park|Hub|Platform)
    WHERE place.extent IS NULL AND coalesce(place.level, '') <> 'prefecture'
    RETURN member, before + place + member AS stops, way + on + lies AS steps
  UNION
    MATCH (core)<-[on:RELIES_ON|PART_OF]-(place:Zone|Place|Park)<-[lies:LOCATED_IN]-(member:Project|Park|Hub|Platform)
    WHERE place.extent IS NULL
    RETURN member, before + place + member AS stops, way + on + lies AS steps
  }
  WITH of, member, stops, steps
  WHERE member <> of
  ORDER BY size(steps), [step IN steps | step.sortKey]
  WITH member, head(collect({stops: stops, steps: steps})) AS walk
  ORDER BY size(walk.steps), member.sortKey
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
