// What does each of these plans present itself with?
MATCH (presentation:Presentation)
WHERE presentation.plan IN $given.keys
RETURN presentation.plan AS key, presentation.json AS found
