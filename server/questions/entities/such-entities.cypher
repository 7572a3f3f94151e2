// Which entities are such as asked for? A filter that is null or empty matches everything.
CALL () {
  WITH 1 AS all WHERE $given.within IS NULL
  MATCH (entity:Entity)
  RETURN entity
UNION
  MATCH (within:Entity {id: $given.within})
  MATCH (entity:Entity) ((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (step:LOCATED_IN OR NOT stop:Park) AND step.basis IN $given.basis AND NOT step.intended AND ($given.moment IS NULL OR step.since IS NULL OR step.since <= $given.moment)){1, 4} (within)
  RETURN entity
}
WITH entity
WHERE ($given.types IS NULL OR entity.type IN $given.types)
  AND ($given.moment IS NULL OR entity.since IS NULL OR entity.since <= $given.moment)
  AND ($given.among IS NULL OR entity.id IN $given.among)
  AND ($given.plan IS NULL OR entity.plan = $given.plan)
  AND ($given.stages IS NULL OR coalesce($given.restaged[entity.id], entity.stage) IN $given.stages)
  AND ($given.section IS NULL OR $given.section IN entity.mentions OR EXISTS {
    (entity)-[:APPEARS_IN]->(:Section) ((:Section)-[:PART_OF]->(:Section)){0, 4} (:Section {at: $given.section})
  })
  AND ($given.locatedIn IS NULL OR CASE
    WHEN entity:City THEN entity.id = $given.locatedIn
    ELSE $given.locatedIn IN entity.cityIds AND NOT EXISTS {
      MATCH (:Entity {id: $given.locatedIn})<-[:PART_OF]-(part:City) WHERE part.id IN entity.cityIds
    }
  END)
  AND ($given.isLocationTold IS NULL OR (entity:City OR size(entity.cityIds) > 0) = $given.isLocationTold)
  AND ($given.key IS NULL OR EXISTS {
    MATCH (entity)<-[:NAMES]-(name:Name)
    WHERE name.rank < 2 AND (name.key CONTAINS $given.key OR name.initials CONTAINS $given.key OR name.sounds CONTAINS ' ' + $given.key)
  })
  AND ($given.industry IS NULL OR EXISTS {
    MATCH (entity)-[link:FEEDS|FOCUSES_ON]->(branch:Industry)
    WHERE link.basis IN $given.basis AND ($given.moment IS NULL OR link.since IS NULL OR link.since <= $given.moment)
      AND (branch.id IN $given.narrower OR EXISTS { (branch) ((:Industry)-[:PART_OF]->(:Industry)){0, 3} (:Industry {id: $given.industry}) })
  })
  AND ALL(related IN $given.related WHERE EXISTS {
    MATCH (entity)-[link]-(:Entity {id: related.id})
    WHERE link.basis IN $given.basis AND ($given.moment IS NULL OR link.since IS NULL OR link.since <= $given.moment)
      AND (related.types IS NULL OR type(link) IN related.types)
      AND (related.direction = 'BOTH' OR (startNode(link) = entity) = (related.direction = 'OUT'))
  })
  AND (NOT $given.basisAlone OR EXISTS { MATCH (entity)-[link]-(:Entity) WHERE link.basis IN $given.basis })
