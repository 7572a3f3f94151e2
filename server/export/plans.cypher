// Which plans does the atlas hold, and which version of each?
MATCH (plan:Plan)
WHERE plan.version IS NOT NULL
RETURN properties(plan) AS plan
ORDER BY plan.rank
