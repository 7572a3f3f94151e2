// Which entities and relations of this plan are stored, and in which state?
OPTIONAL MATCH (plan:Plan {id: $plan})
RETURN plan.version AS version,
       COLLECT {
         MATCH (entity:Entity {plan: $plan})
         RETURN [entity.id, entity.fingerprint]
       } AS entities,
       COLLECT {
         MATCH (:Entity {plan: $plan})-[relation]->(:Entity)
         RETURN [relation.id, relation.fingerprint]
       } AS relations
