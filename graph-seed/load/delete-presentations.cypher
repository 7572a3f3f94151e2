// What these plans presented themselves with.
MATCH (presentation:Presentation)
WHERE presentation.plan IN $plans
DELETE presentation
