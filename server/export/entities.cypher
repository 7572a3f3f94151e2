// The next entities to take away, in the plan's order.
MATCH (entity:Entity)
WHERE entity.sortKey > $after AND ($ids IS NULL OR entity.id IN $ids)
WITH entity
ORDER BY entity.sortKey
LIMIT $first
RETURN entity.sortKey AS sortKey,
       entity {
         .*,
         mentions: COLLECT {
           UNWIND range(0, size(entity.mentions) - 1) AS index
           MATCH (section:Entity {id: entity.mentionSections[index]})
           RETURN {at: entity.mentions[index], plan: section.plan, section: section.id} ORDER BY index
         }
       } AS entity
ORDER BY sortKey
