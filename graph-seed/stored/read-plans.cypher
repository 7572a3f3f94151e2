// The plans themselves, and what each presents itself with, as they are stored now.
MATCH (plan:Plan)
WHERE plan.version IS NOT NULL
RETURN properties(plan) AS properties,
  COLLECT { MATCH (presentation:Presentation {plan: plan.id}) RETURN properties(presentation) } AS presentations
ORDER BY plan.rank
