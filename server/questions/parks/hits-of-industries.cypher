// Which parks have these industries, how well, and by which relations?
UNWIND $given.wants AS id
MATCH (want:Entity&Industry {id: id})
CALL (want) {
  MATCH (park:Park)-[link:FEEDS|FOCUSES_ON]->(want)
  RETURN park, 'has' AS kind, 1.0 AS fit, [link] AS relations
UNION ALL
  MATCH (park:Park)-[link:FEEDS|FOCUSES_ON]->(near:Industry)-[kin:PART_OF]-(want)
  RETURN park, CASE WHEN kin.basis = 'derived' THEN 'otherWording' WHEN startNode(kin) = near THEN 'branch' ELSE 'wider' END AS kind,
         CASE WHEN kin.basis = 'derived' THEN 0.95 WHEN startNode(kin) = near THEN 0.8 ELSE 0.5 END AS fit, [link, kin] AS relations
UNION ALL
  UNWIND coalesce(want.scopeIds, []) AS narrower
  MATCH (near:Entity {id: narrower})<-[link:FEEDS|FOCUSES_ON]-(park:Park)
  WHERE near <> want AND NOT EXISTS { (near)-[:PART_OF]-(want) }
  RETURN park, 'narrower' AS kind, 0.8 AS fit, [link] AS relations
UNION ALL
  MATCH (park:Park)-[link:FEEDS|PART_OF]->(:Cluster)-[kin:FOCUSES_ON]->(want)
  RETURN park, 'throughCluster' AS kind, 0.6 AS fit, [link, kin] AS relations
}
RETURN want.id AS want, park.id AS park, kind, fit, [relation IN relations | relation.id] AS relations
