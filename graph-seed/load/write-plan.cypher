// Which plan this is, and which version of its graph is stored.
MERGE (plan:Plan {id: $plan.id})
SET plan = $plan
