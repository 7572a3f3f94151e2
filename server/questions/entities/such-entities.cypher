// Which entities are such as asked for? A filter that is null or empty matches everything.
CALL () {
  WITH 1 AS all WHERE $within IS NULL
  MATCH (entity:Entity)
  RETURN entity
UNION
  MATCH (within:Entity {id: $within})
  MATCH (entity:Entity) ((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (step:LOCATED_IN OR NOT stop:Park) AND step.basis IN $basis AND NOT step.intended){1, 4} (within)
  RETURN entity
}
WITH entity
WHERE ($types IS NULL OR entity.type IN $types)
  AND ($plan IS NULL OR entity.plan = $plan)
  AND ($stages IS NULL OR entity.stage IN $stages)
  AND ($section IS NULL OR $section IN entity.mentions OR EXISTS {
    (entity)-[:APPEARS_IN]->(:Section) ((:Section)-[:PART_OF]->(:Section)){0, 4} (:Section {at: $section})
  })
  AND ($key IS NULL OR EXISTS {
    MATCH (name:Name)-[:NAMES]->(entity)
    WHERE name.rank < 2 AND (name.key CONTAINS $key OR name.initials CONTAINS $key OR name.sounds CONTAINS ' ' + $key)
  })
  AND ($industry IS NULL OR EXISTS {
    MATCH (entity)-[link:FEEDS|FOCUSES_ON]->(branch:Industry)
    WHERE link.basis IN $basis
      AND (branch.id IN $narrower OR EXISTS { (branch) ((:Industry)-[:PART_OF]->(:Industry)){0, 3} (:Industry {id: $industry}) })
  })
  AND ALL(related IN $related WHERE EXISTS {
    MATCH (entity)-[link]-(:Entity {id: related.id})
    WHERE link.basis IN $basis
      AND (related.types IS NULL OR type(link) IN related.types)
      AND (related.direction = 'BOTH' OR (startNode(link) = entity) = (related.direction = 'OUT'))
  })
  AND (NOT $basisAlone OR EXISTS { MATCH (entity)-[link]-(:Entity) WHERE link.basis IN $basis })
