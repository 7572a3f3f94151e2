// What runs through the corridor `of` or lies along it, and by which walk? Each member once, by its shortest, the nearest first.
// The corridor and the corridors that are its parts; what these rely on and connect, and what is a part of them or built on
// them; then the works on such lines and hubs, and what lies in such places. A prefecture, a region and a built-up area are
// members themselves but too wide for all that lies in them to be along the corridor.
  MATCH parts = (of) ((:Corridor)<-[:PART_OF]-(:Corridor)){0, 3} (core:Corridor)
  WITH DISTINCT of, core, nodes(parts) AS before, relationships(parts) AS way
  CALL (of, core, before, way) {
    RETURN core AS member, before AS stops, way AS steps
  UNION
    MATCH (core)-[on]-(member:Entity)
    WHERE (on:RELIES_ON OR on:CONNECTS OR (on:PART_OF AND startNode(on) = member)) AND NOT (member:Corridor AND on:PART_OF)
    RETURN member, before + member AS stops, way + on AS steps
  UNION
    MATCH (core)-[on:RELIES_ON|CONNECTS]->(carrier:Line|Hub|NaturalFeature)<-[work:PART_OF|DEPENDS_ON|IMPROVES|LOCATED_IN]-(member:Project|Line|Hub|Park)
    RETURN member, before + carrier + member AS stops, way + on + work AS steps
  UNION
    MATCH (core)<-[on:PART_OF]-(carrier:Line|Hub|NaturalFeature)<-[work:PART_OF|DEPENDS_ON|IMPROVES|LOCATED_IN]-(member:Project|Line|Hub|Park)
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
