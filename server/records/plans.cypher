// Which plans have these ids?
MATCH (plan:Plan)
WHERE plan.id IN $keys
RETURN plan.id AS key, plan {.*} AS found
