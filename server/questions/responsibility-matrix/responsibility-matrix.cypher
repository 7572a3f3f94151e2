// Which departments do what in which tasks?
MATCH (department:Department)-[duty:LEADS|PARTICIPATES_IN]->(task:Task)
WHERE (size($departments) = 0 OR department.id IN $departments) AND (size($tasks) = 0 OR task.id IN $tasks)
WITH department, duty, task
ORDER BY task.sortKey, duty.sortKey
RETURN department.id AS department, task.id AS task, type(duty) AS role
