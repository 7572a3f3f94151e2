// What has a thing that a park could have too: itself where a park can have it, else what it has of that kind?
MATCH (to:Entity {id: $given.to})
CALL (to) {
  WITH to WHERE to:Industry|Cluster|Programme|City|Place|Zone|Hub|Line|Corridor|Platform
  RETURN to AS want, [] AS own, false AS isPartner
UNION
  WITH to WHERE to:Park|Project|Organization|Product
  MATCH (to)-[own:FEEDS|FOCUSES_ON|PART_OF]->(want:Industry|Cluster|Programme)
  RETURN want, [own] AS own, false AS isPartner
UNION
  WITH to WHERE to:Park|Project|Organization|Product
  MATCH (to)-[own:LOCATED_IN|DEPENDS_ON|OPERATES|PART_OF|CONNECTS]->(want:City|Place|Zone|Park|Hub|Line)
  WHERE want.extent IS NULL
  RETURN want, [own] AS own, false AS isPartner
UNION
  WITH to WHERE to:Product
  MATCH (want:City|Place)-[own:PRODUCES]->(to)
  RETURN want, [own] AS own, false AS isPartner
UNION
  WITH to WHERE to:Park|Project|Organization
  MATCH (want:Hub|Platform)-[own:LOCATED_IN|RELIES_ON]->(to)
  RETURN want, [own] AS own, false AS isPartner
UNION
  WITH to WHERE to:Park
  MATCH (to)<-[its:LOCATED_IN|PART_OF|IMPROVES|DEPENDS_ON]-(:Project)-[own:DEPENDS_ON|PART_OF|CONNECTS|LOCATED_IN]->(want:Hub|Line)
  RETURN want, [its, own] AS own, false AS isPartner
UNION
  WITH to WHERE to:Park
  MATCH (to)-[its:LOCATED_IN]->(around:City|Place|Zone|Park)<-[own:LOCATED_IN]-(want:Hub|Platform)
  WHERE around.extent IS NULL AND coalesce(around.level, '') <> 'prefecture'
  RETURN want, [its, own] AS own, false AS isPartner
UNION
  WITH to WHERE to:Park
  MATCH (to)-[own:PARTNERS_WITH]-(want:City|Place|Park|Zone)
  RETURN want, [own] AS own, true AS isPartner
}
WITH want, isPartner, own ORDER BY size(own), [relation IN own | relation.sortKey]
WITH want, isPartner, head(collect(own)) AS own
RETURN want.id AS want, [relation IN own | relation.id] AS own, isPartner
