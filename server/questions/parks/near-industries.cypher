// Which industries count as these: the very ones, their other wordings, narrower and wider ones?
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
RETURN want.id AS want, near.id AS near, nearness, [relation IN kin | relation.id] AS kin
