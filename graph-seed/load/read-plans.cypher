// Which plans are stored, which version of each, and what does each present itself with?
MATCH (plan:Plan)
WHERE plan.version IS NOT NULL
OPTIONAL MATCH (presentation:Presentation {plan: plan.id})
RETURN plan.id AS id, plan.version AS version, plan.rank AS rank, presentation.json AS presentation
