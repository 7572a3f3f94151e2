// Which departments answer for each of these entities, in which role, through which task and walk?
// A task answers for what its measures cover. What is only a part of that, or a figure about it, falls under the same task, but
// not a city or place, which is a part of many things without being their matter. What is neither, such as a reservoir or a
// company, is answered for through the works on it or of it. A department answers for its own tasks.
// Of several walks from one task, the shortest shows it.
UNWIND $given.keys AS key
MATCH (of:Entity {id: key})
CALL (of) {
  CALL (of) {
    MATCH walk = SHORTEST 1 (task:Task) ((:Entity)-[:INCLUDES|COVERS]->(:Entity)){0, 2} (of)
    RETURN task, nodes(walk) AS stops, relationships(walk) AS steps
  UNION
    MATCH (whole:Entity)<-[part:PART_OF|MEASURES]-(of)
    WHERE NOT of:City AND NOT of:Place AND NOT of:Section AND NOT of:Department AND NOT of:Task
      AND NOT part.intended AND NOT EXISTS { (of)<-[:COVERS|INCLUDES]-(:Entity) }
    MATCH walk = SHORTEST 1 (task:Task) ((:Entity)-[:INCLUDES|COVERS]->(:Entity)){1, 2} (whole)
    RETURN task, nodes(walk) + of AS stops, relationships(walk) + part AS steps
  UNION
    MATCH (of)-[step:IMPROVES|PART_OF|OPERATES]-(work:Project|Park|Hub)
    WHERE (step:OPERATES OR work:Project AND endNode(step) = of) AND NOT step.intended
      AND NOT of:City AND NOT of:Place AND NOT of:Section AND NOT of:Department AND NOT of:Task
      AND NOT EXISTS { (of)<-[:COVERS|INCLUDES]-(:Entity) }
      AND NOT EXISTS { (of)-[part:PART_OF|MEASURES WHERE NOT part.intended]->(:Entity)<-[:COVERS|INCLUDES]-(:Entity) }
    MATCH walk = SHORTEST 1 (task:Task) ((:Entity)-[:INCLUDES|COVERS]->(:Entity)){1, 2} (work)
    RETURN task, nodes(walk) + of AS stops, relationships(walk) + step AS steps
  UNION
    MATCH (task:Task)<-[duty:LEADS|PARTICIPATES_IN]-(of)
    RETURN task, [task, of] AS stops, [duty] AS steps
  }
  WITH of, task, stops, steps
  ORDER BY size(steps), [step IN steps | step.sortKey]
  WITH of, task, head(collect({stops: stops, steps: steps})) AS walk
  WITH of, task, walk.stops AS stops, walk.steps AS steps
  MATCH (department:Department)-[duty:LEADS|PARTICIPATES_IN]->(task)
  WHERE NOT of:Department OR department = of
  RETURN department, duty, task, stops, steps
}
WITH key, department, duty, task, stops, steps
ORDER BY task.sortKey, duty.sortKey
RETURN key, collect({
  department: department.id, task: task.id, role: type(duty), stops: [stop IN stops | stop.id], steps: [step IN steps | step.id]
}) AS found
