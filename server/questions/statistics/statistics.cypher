// How much does each plan hold, by type, relation and basis?
MATCH (plan:Plan)
WHERE $given.plan IS NULL OR plan.id = $given.plan
CALL (plan) {
  MATCH (entity:Entity {plan: plan.id})
  WHERE $given.moment IS NULL OR entity.since IS NULL OR entity.since <= $given.moment
  WITH entity.type AS type, count(*) AS count
  RETURN collect({type: type, count: count}) AS entities
}
CALL (plan) {
  MATCH (:Entity)-[relation {plan: plan.id}]->(:Entity)
  WHERE $given.moment IS NULL OR relation.since IS NULL OR relation.since <= $given.moment
  WITH type(relation) AS type, relation.basis AS basis, count(*) AS count
  RETURN collect({type: type, basis: basis, count: count}) AS relations
}
WITH plan, entities, relations
ORDER BY plan.rank
RETURN plan.id AS plan, entities, relations
