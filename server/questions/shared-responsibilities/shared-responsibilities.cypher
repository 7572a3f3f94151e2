// Which tasks do departments share?
// The groups looked at are every pair, the pairs of the one that was named, or the one group of all that were named.
//> resolve each between
CALL (between) {
  CALL (between) {
    WITH between WHERE size($between) > 1
    RETURN between AS departments
  UNION
    MATCH (one:Department), (other:Department)
    WHERE size($between) < 2 AND one.sortKey < other.sortKey
      AND (size($between) = 0 OR one IN between OR other IN between)
    RETURN [one, other] AS departments
  }
  CALL (departments) {
    MATCH (task:Task)
    WHERE ALL(department IN departments WHERE EXISTS { (department)-[:LEADS|PARTICIPATES_IN]->(task) })
    WITH task ORDER BY task.sortKey
    RETURN collect(task) AS tasks
  }
  WITH departments, tasks
  WHERE size(tasks) >= $minimumTasks
  ORDER BY size(tasks) DESC, [department IN departments | department.sortKey]
  RETURN collect({departments: departments, tasks: tasks})[..$first] AS groups
}
RETURN betweenCandidates,
       COLLECT {
         UNWIND range(0, size(groups) - 1) AS index
         RETURN {
           departments: [department IN groups[index].departments | department.id],
           tasks: COLLECT {
             UNWIND groups[index].tasks AS task
             RETURN {
               task: task.id,
               roles: COLLECT {
                 UNWIND groups[index].departments AS department
                 MATCH (department)-[duty:LEADS|PARTICIPATES_IN]->(task)
                 RETURN {department: department.id, role: type(duty)}
               }
             } ORDER BY task.sortKey
           }
         } ORDER BY index
       } AS groups,
       COLLECT {
         UNWIND groups AS group UNWIND group.departments AS department
         WITH DISTINCT department
         RETURN department /*=> departments|tasks.roles.department: Entity */
       } AS departments,
       COLLECT {
         UNWIND groups AS group UNWIND group.tasks AS task
         WITH DISTINCT task
         RETURN task /*=> tasks.task: Entity */
       } AS tasks
