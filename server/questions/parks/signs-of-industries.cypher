// Which parks have to do with these industries, by what, and how much have they to do with others?
// By their own name, by what the plan says of the park, of a work or platform in it, of who runs it, of a cluster that it feeds, or of the county or zone around it.
UNWIND $given.pairs AS pair
MATCH (near:Entity&Industry {id: pair.near})
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
MATCH (want:Entity {id: pair.want})
RETURN pair.want AS want, near.id AS near, park.id AS park, by, [relation IN links | relation.id] AS relations,
       COUNT { (park)-[focus:FEEDS|FOCUSES_ON]->(:Industry) WHERE focus.basis = 'stated' } AS foci,
       COUNT { (park)-[:FEEDS|FOCUSES_ON]->(other:Industry) WHERE NOT other.id IN coalesce(want.scopeIds, [want.id]) AND NOT want.id IN coalesce(other.scopeIds, [other.id]) } AS elsewhere
