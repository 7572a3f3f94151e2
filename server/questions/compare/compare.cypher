// What are two entities related to, and what lies in each?
UNWIND [$given.left, $given.right] AS id
MATCH (one:Entity {id: id})
CALL (one) {
  MATCH (one)-[relation]-(other:Entity)
  WHERE NOT relation:APPEARS_IN
  RETURN type(relation) AS relation, CASE WHEN startNode(relation) = one THEN 'OUT' ELSE 'IN' END AS direction, other, relation.id AS link
UNION
  WITH one WHERE $given.within
  MATCH (other:Entity)
  WHERE EXISTS { (other) ((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (step:LOCATED_IN OR NOT stop:Park) AND step.basis IN $given.basis AND NOT step.intended){1, 4} (one) }
  RETURN 'LOCATED_IN' AS relation, 'IN' AS direction, other, null AS link
}
WITH one, relation, direction, other, link
WHERE NOT other.id IN [$given.left, $given.right]
WITH one, relation, direction, other, link
ORDER BY other.sortKey
RETURN one.id AS one, relation, direction, other.id AS other, other.type AS entityType, link
