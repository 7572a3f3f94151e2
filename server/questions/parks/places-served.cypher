// Which places do these hubs, lines and corridors touch, or are built on them, so that a park there is near? A fishing harbour that is part of a port is no cargo port.
UNWIND $given.wants AS id
MATCH (want:Entity&(Hub|Line|Corridor|Platform|Organization) {id: id})
MATCH parts = (spot) ((:Hub|Line|Corridor|Platform)-[:PART_OF]->(:Hub|Line|Corridor|Platform)){0, 2} (want)
WHERE spot = want OR NOT spot.name =~ $given.fishing
WITH want, spot, relationships(parts) AS whole
CALL (spot) {
  MATCH (spot)-[link:LOCATED_IN|CONNECTS]->(place:City|Place|Zone|Park|Hub)
  WHERE place.extent IS NULL AND coalesce(place.level, '') <> 'prefecture'
  RETURN place, CASE WHEN link:CONNECTS THEN 'onWay' WHEN place:City THEN 'sameCounty' ELSE 'samePlace' END AS kind,
         CASE WHEN place:City THEN 0.5 ELSE 0.7 END AS fit, [link] AS links
UNION ALL
  MATCH (spot)<-[under:RELIES_ON]-(place:Zone)
  WHERE place.extent IS NULL
  RETURN place, 'builtOn' AS kind, 0.9 AS fit, [under] AS links
UNION ALL
  MATCH (spot)<-[under:RELIES_ON]-(:Corridor|Zone)-[link:CONNECTS]->(place:City|Place|Zone|Hub)
  WHERE place.extent IS NULL
  RETURN place, 'onCorridor' AS kind, CASE place.level WHEN 'prefecture' THEN 0.2 ELSE 0.5 END AS fit, [link, under] AS links
UNION ALL
  MATCH (spot)<-[under:PART_OF|IMPROVES]-(:Project)-[link:CONNECTS|LOCATED_IN]->(place:City|Place|Zone|Hub)
  WHERE place.extent IS NULL
  RETURN place, 'byWork' AS kind, CASE place.level WHEN 'prefecture' THEN 0.2 ELSE 0.5 END AS fit, [link, under] AS links
UNION ALL
  MATCH (spot)-[link:LOCATED_IN|CONNECTS]->(place:City {level: 'prefecture'})
  RETURN place, CASE WHEN link:CONNECTS THEN 'onWay' ELSE 'sameCity' END AS kind, 0.3 AS fit, [link] AS links
}
RETURN want.id AS want, place.id AS place, kind, fit, [relation IN links + whole | relation.id] AS relations
