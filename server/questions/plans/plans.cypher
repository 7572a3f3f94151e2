// Which plans does the atlas hold?
MATCH (plan:Plan)
RETURN plan /*=> : Plan */ AS plan
ORDER BY plan.id
