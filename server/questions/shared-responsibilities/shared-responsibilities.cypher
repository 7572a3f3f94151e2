// Who does what in the tasks that departments may share?
MATCH (task:Task)<-[duty:LEADS|PARTICIPATES_IN]-(department:Department)
WITH task, duty, department
ORDER BY duty.sortKey
WITH task, collect({id: department.id, sortKey: department.sortKey, role: type(duty)}) AS roles
WHERE size($given.between) = 0 OR ANY(role IN roles WHERE role.id IN $given.between)
WITH task, roles
ORDER BY task.sortKey
RETURN task.id AS task, roles
