// What is a part of this line, joined by it or a work on it, what only lies in what it joins, and by which walk?
// As along a corridor, a prefecture, a region and a built-up area are too wide for all that lies in them to be along the line.
MATCH (of:Line {id: $given.of})
MATCH parts = (of) ((:Line)<-[:PART_OF]-(:Line)){0, 3} (core:Line)
WITH of, core, nodes(parts) AS before, relationships(parts) AS way
CALL (core, before, way) {
  RETURN core AS member, 'ALONG' AS standing, before AS stops, way AS steps
UNION ALL
  MATCH (core)<-[on:PART_OF|DEPENDS_ON|IMPROVES|LOCATED_IN]-(member:Project|Programme|Hub|Park|Platform)
  RETURN member, 'ALONG' AS standing, before + member AS stops, way + on AS steps
UNION ALL
  MATCH (core)-[on:CONNECTS]->(member:City|Zone|Place|Park|Hub)
  RETURN member, 'ALONG' AS standing, before + member AS stops, way + on AS steps
UNION ALL
  MATCH (core)-[on:CONNECTS]->(place:City|Zone|Place|Park|Hub)<-[lies:LOCATED_IN]-(member:Project|Park|Hub|Platform)
  WHERE place.extent IS NULL AND coalesce(place.level, '') <> 'prefecture' AND NOT lies.intended
  RETURN member, 'AT_STOP' AS standing, before + place + member AS stops, way + on + lies AS steps
}
//> include ./member-rows.cypher
