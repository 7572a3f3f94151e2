// What do two entities have in common, and what has only one of them?
//> resolve left
//> resolve right
CALL (left, right) {
  UNWIND [left, right] AS one
  CALL (one) {
    MATCH (one)-[relation]-(other:Entity)
    WHERE NOT relation:APPEARS_IN
    RETURN type(relation) AS relation, CASE WHEN startNode(relation) = one THEN 'OUT' ELSE 'IN' END AS direction, other
    //? within
  UNION
    MATCH (other:Entity)
    WHERE EXISTS { (other) <lies in> (one) }
    RETURN 'LOCATED_IN' AS relation, 'IN' AS direction, other
    //?
  }
  WITH relation, direction, other, collect(DISTINCT one) AS of
  WHERE NOT other IN [left, right]
  WITH relation, direction, other, CASE WHEN left = right OR size(of) = 2 THEN 'shared' WHEN head(of) = left THEN 'onlyLeft' ELSE 'onlyRight' END AS side
  RETURN collect({relation: relation, direction: direction, other: other, side: side}) AS found, collect(DISTINCT other) AS others
}
RETURN leftCandidates, rightCandidates,
       left /*=> left: Entity */ AS left,
       right /*=> right: Entity */ AS right,
       [one IN found | one {.relation, .direction, .side, other: one.other.id, entityType: one.other.type}] AS found,
       COLLECT {
         UNWIND others AS other
         RETURN other /*=> rows.shared|rows.onlyLeft|rows.onlyRight: Entity */ ORDER BY other.sortKey
       } AS others,
       COLLECT {
         UNWIND [left, right] AS one
         MATCH (one)-[relation]-(:Entity)
         WHERE NOT relation:APPEARS_IN
         WITH DISTINCT relation
         RETURN relation /*=> rows.relations: Relation */ ORDER BY relation.sortKey
       } AS relations
