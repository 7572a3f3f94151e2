// Which plans does the atlas hold?
MATCH (plan:Plan)
RETURN plan.id AS id
ORDER BY id
