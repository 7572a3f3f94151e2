// Where does a walk lead from each of these entities, so many first, in the plan's order? No page is longer than a hundred, and one row more tells that there are more.
UNWIND $given.asked AS asked
MATCH (owner:Entity {id: asked.id})
CALL (owner, asked) {
  MATCH (owner)<walk>
  WHERE (asked.basis IS NULL OR relation.basis IN asked.basis)
    AND (asked.relationTypes IS NULL OR type(relation) IN asked.relationTypes)
    AND (asked.entityTypes IS NULL OR other.type IN asked.entityTypes)
    AND (asked.moment IS NULL OR relation.since IS NULL OR relation.since <= asked.moment)
    AND (asked.after IS NULL OR relation.sortKey > asked.after)
  WITH relation, other
  ORDER BY relation.sortKey
  LIMIT 101
  RETURN collect({relation: relation, other: other}) AS steps
}
RETURN asked.key AS key, [step IN steps[..asked.limit] | {
  sortKey: step.relation.sortKey, relation: properties(step.relation), other: properties(step.other)
}] AS found
