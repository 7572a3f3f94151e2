// What lies in this city, place, zone, park or hub, or is a work on it, and by which walk?
MATCH (of:Entity {id: $given.of})
CALL (of) {
  MATCH walk = (of) ((stop:City|Place|Zone|Park|Hub)<-[step:LOCATED_IN|PART_OF]-(:Entity) WHERE (step:LOCATED_IN OR NOT stop:Park) AND NOT step.intended){1, 4} (member:Entity)
  RETURN member, 'LIES_IN' AS standing, nodes(walk) AS stops, relationships(walk) AS steps
UNION ALL
  MATCH (of)<-[step:PART_OF|IMPROVES]-(member:Project)
  WHERE of:Park OR (of:Hub AND step:IMPROVES)
  RETURN member, 'WORK_ON' AS standing, [of, member] AS stops, [step] AS steps
}
//> include ./member-rows.cypher
