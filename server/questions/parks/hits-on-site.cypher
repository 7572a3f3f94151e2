// Which parks are joined to these hubs, lines, platforms and companies, or have a work that is? A fishing harbour that is part of a port is no cargo port.
UNWIND $given.wants AS id
MATCH (want:Entity&(Hub|Line|Corridor|Platform|Organization) {id: id})
MATCH parts = (spot) ((:Hub|Line|Corridor|Platform)-[:PART_OF]->(:Hub|Line|Corridor|Platform)){0, 2} (want)
WHERE spot = want OR NOT spot.name =~ $given.fishing
WITH want, spot, relationships(parts) AS whole
CALL (spot) {
  MATCH (park:Park)-[link:LOCATED_IN|RELIES_ON|DEPENDS_ON|PART_OF|CONNECTS|FEEDS|OPERATES]-(spot)
  RETURN park, 'onSite' AS kind, 1.0 AS fit, [link] AS links
UNION ALL
  MATCH (park:Park)<-[its:LOCATED_IN|PART_OF|IMPROVES|DEPENDS_ON]-(:Project|Platform|Hub)-[link:DEPENDS_ON|PART_OF|CONNECTS|LOCATED_IN|RELIES_ON]-(spot)
  RETURN park, 'served' AS kind, 0.9 AS fit, [its, link] AS links
}
RETURN want.id AS want, park.id AS park, kind, fit, [relation IN links + whole | relation.id] AS relations
