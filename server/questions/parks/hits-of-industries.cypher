// Which parks have to do with these industries: with the very one, with its other wordings, with narrower and wider ones; by their own name, by what the plan
// says of the park, of a work or platform in it, of who runs it, of a cluster that it feeds, or of the
// county or zone around it?
UNWIND $given.wants AS id
MATCH (want:Entity&Industry {id: id})
CALL (want) {
  RETURN want AS near, 'same' AS nearness, [] AS kin
UNION ALL
  MATCH walk = ANY SHORTEST (want) ((:Industry)-[step:PART_OF]-(:Industry) WHERE step.rule = 'same-industry'){1, 3} (near:Industry)
  WHERE near <> want
  RETURN near, 'otherWording' AS nearness, relationships(walk) AS kin
UNION ALL
  MATCH (near:Industry)-[kin:PART_OF]-(want)
  WHERE kin.basis = 'stated'
  RETURN near, CASE WHEN startNode(kin) = near THEN 'branch' ELSE 'wider' END AS nearness, [kin] AS kin
UNION ALL
  UNWIND coalesce(want.scopeIds, []) AS narrower
  MATCH (near:Entity {id: narrower})
  WHERE near <> want AND NOT EXISTS { (near)-[:PART_OF]-(want) }
  RETURN near, 'narrower' AS nearness, [] AS kin
UNION ALL
  UNWIND coalesce(want.broaderIds, []) AS wider
  MATCH (near:Entity {id: wider})
  WHERE NOT EXISTS { (near)-[:PART_OF]-(want) }
  RETURN near, 'wider' AS nearness, [] AS kin
}
CALL (near) {
  UNWIND coalesce(near.namingParkIds, []) AS naming
  MATCH (park:Park&Entity {id: naming})
  RETURN park, 'named' AS by, [] AS links
UNION ALL
  UNWIND coalesce(near.callingParkIds, []) AS calling
  MATCH (park:Park&Entity {id: calling})
  RETURN park, 'called' AS by, [] AS links
UNION ALL
  UNWIND coalesce(near.namingClusterIds, []) AS naming
  MATCH (park:Park)-[link:FEEDS|PART_OF]->(:Cluster&Entity {id: naming})
  RETURN park, 'core' AS by, [link] AS links
UNION ALL
  MATCH (park:Park)-[link:FEEDS|FOCUSES_ON]->(near)
  RETURN park, 'stated' AS by, [link] AS links
UNION ALL
  MATCH (park:Park)<-[its:LOCATED_IN|PART_OF|IMPROVES]-(carrier:Project|Platform)-[link:FEEDS]->(near)
  RETURN park, CASE WHEN carrier:Project THEN 'project' ELSE 'platform' END AS by, [its, link] AS links
UNION ALL
  MATCH (park:Park)<-[its:OPERATES]-(:Organization)-[link:FEEDS|FOCUSES_ON]->(near)
  RETURN park, 'operator' AS by, [its, link] AS links
UNION ALL
  MATCH (park:Park)<-[its:OPERATES]-(:Organization)-[runs:OPERATES]->(:Project)-[link:FEEDS]->(near)
  RETURN park, 'operator' AS by, [its, runs, link] AS links
UNION ALL
  MATCH (park:Park)-[link:FEEDS|PART_OF]->(:Cluster)-[focus:FOCUSES_ON]->(near)
  RETURN park, 'cluster' AS by, [link, focus] AS links
UNION ALL
  MATCH (area:City|Zone|Place)-[focus:FOCUSES_ON]->(near)
  WHERE area.extent IS NULL
  MATCH walk = (park:Park) (()-[step:LOCATED_IN|PART_OF]->(:City|Zone|Place) WHERE NOT step.intended){1, 2} (area)
  WITH park, focus, area, walk ORDER BY length(walk)
  WITH park, focus, area, head(collect(relationships(walk))) AS way
  RETURN park, CASE WHEN area.level = 'prefecture' THEN 'region' ELSE 'around' END AS by, way + [focus] AS links
}
RETURN want.id AS want, near.id AS near, nearness, park.id AS park, by, [relation IN links + kin | relation.id] AS relations,
       COUNT { (park)-[focus:FEEDS|FOCUSES_ON]->(:Industry) WHERE focus.basis = 'stated' } AS foci,
       COUNT { (park)-[:FEEDS|FOCUSES_ON]->(other:Industry) WHERE NOT other.id IN coalesce(want.scopeIds, [want.id]) AND NOT want.id IN coalesce(other.scopeIds, [other.id]) } AS elsewhere
