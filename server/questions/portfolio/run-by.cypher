// What does this organization, or a part of it, build, own or run, and by which walk?
MATCH parts = (of:Organization {id: $given.of}) ((:Organization)<-[part:PART_OF]-(:Organization) WHERE NOT part.intended){0, 2} (runner:Organization)
MATCH (runner)-[runs:OPERATES]->(member:Entity)
WITH of, member, 'OPERATED' AS standing, nodes(parts) + member AS stops, relationships(parts) + runs AS steps
//> include ./member-rows.cypher
