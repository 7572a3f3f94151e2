// What feeds this industry, another wording of it or a narrower one, or focuses on it, who runs that, and by which walk?
// Which industries are narrower is our vocabulary, not the plan's: where no relation leads to one of them, the walk begins there.
MATCH (of:Industry {id: $given.of})
CALL (of) {
  MATCH parts = (of) ((:Industry)<-[:PART_OF]-(:Industry)){0, 3} (branch:Industry)
  RETURN branch, nodes(parts) AS before, relationships(parts) AS way
UNION ALL
  UNWIND coalesce(of.scopeIds, []) AS id
  MATCH (branch:Entity {id: id})
  WHERE branch <> of
  RETURN branch, [branch] AS before, [] AS way
}
CALL (branch, before, way) {
  MATCH (branch)<-[link:FEEDS|FOCUSES_ON]-(member:Entity)
  RETURN member, 'OF_INDUSTRY' AS standing, before + member AS stops, way + link AS steps
UNION ALL
  MATCH (branch)<-[link:FEEDS|FOCUSES_ON]-(work:Project|Park|Hub)<-[runs:OPERATES]-(member:Organization)
  RETURN member, 'RUNS_WORK' AS standing, before + work + member AS stops, way + link + runs AS steps
}
//> include ./member-rows.cypher
