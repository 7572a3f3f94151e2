// In which places does a park lie that is near to these, or paired with them, and how near?
UNWIND $given.wants AS id
MATCH (want:Entity {id: id})
CALL (want) {
  WITH want WHERE coalesce(want.level, '') <> 'prefecture'
  MATCH walk = ANY SHORTEST (want) ((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (step:LOCATED_IN OR NOT stop:Park) AND NOT step.intended){1, 4} (city:City {level: 'prefecture'})
  RETURN city AS place, 'sameCity' AS kind, 0.4 AS fit, relationships(walk) AS relations
UNION ALL
  MATCH (want)-[pair:PARTNERS_WITH]-(partner:City|Zone|Place|Park)
  WHERE partner.extent IS NULL
  RETURN partner AS place, 'paired' AS kind, 0.2 AS fit, [pair] AS relations
}
RETURN want.id AS want, place.id AS place, kind, fit, [relation IN relations | relation.id] AS relations
