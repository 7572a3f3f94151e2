// What do the tasks that a department leads or takes part in cover, themselves or in a measure?
MATCH (:Department {id: $given.department})-[:LEADS|PARTICIPATES_IN]->(task:Task)
MATCH (task) (()-[:COVERS|INCLUDES]->(:Entity)){1, 2} (entity:Entity)
RETURN DISTINCT entity.id AS id
ORDER BY id
