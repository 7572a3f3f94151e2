// Which plans are stored, and which version of each?
MATCH (plan:Plan)
WHERE plan.version IS NOT NULL
RETURN plan.id AS id, plan.version AS version, plan.rank AS rank
