// Which plans have these ids?
MATCH (plan:Plan)
WHERE plan.id IN $given.keys
RETURN plan.id AS key, plan {.*} AS found
