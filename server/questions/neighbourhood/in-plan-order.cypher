// In what order does the plan name these entities?
MATCH (found:Entity)
WHERE found.id IN $given.found
RETURN found.id AS id
ORDER BY found.sortKey
