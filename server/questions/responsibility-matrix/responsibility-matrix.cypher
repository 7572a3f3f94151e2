// Which departments do what in which tasks?
//> resolve each departments
//> resolve each tasks
CALL (departments, tasks) {
  MATCH (department:Department)-[duty:LEADS|PARTICIPATES_IN]->(task:Task)
  WHERE (size($departments) = 0 OR department IN departments) AND (size($tasks) = 0 OR task IN tasks)
  WITH department, duty, task
  ORDER BY task.sortKey, duty.sortKey
  RETURN collect({department: department, duty: duty, task: task}) AS cells
}
RETURN departmentsCandidates, tasksCandidates,
       [cell IN cells | {department: cell.department.id, task: cell.task.id, role: type(cell.duty)}] AS cells,
       COLLECT {
         UNWIND cells AS cell
         WITH cell.department AS department, count(*) AS duties
         RETURN department /*=> departments|cells.department: Entity */ ORDER BY duties DESC, department.sortKey
       } AS departments,
       COLLECT {
         UNWIND cells AS cell
         WITH DISTINCT cell.task AS task
         RETURN task /*=> tasks|cells.task: Entity */ ORDER BY task.sortKey
       } AS tasks
