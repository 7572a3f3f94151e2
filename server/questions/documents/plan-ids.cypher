// Which plans are there?
MATCH (plan:Plan)
RETURN plan.id AS id
ORDER BY id
