// Which departments do what in which tasks?
MATCH (department:Department)-[duty:LEADS|PARTICIPATES_IN]->(task:Task)
WHERE (size($given.departments) = 0 OR department.id IN $given.departments) AND (size($given.tasks) = 0 OR task.id IN $given.tasks)
WITH department, duty, task
ORDER BY task.sortKey, duty.sortKey
RETURN department.id AS department, task.id AS task, type(duty) AS role
