// The next relations to take away, by type, what is stated first, in the plan's order: those among the entities exported, of them the ones that were asked for.
MATCH (from:Entity)-[relation]->(to:Entity)
WHERE relation.sortKey > $after AND ($ids IS NULL OR from.id IN $ids AND to.id IN $ids)
  AND ($relations IS NULL OR relation.id IN $relations)
WITH from, relation, to
ORDER BY relation.sortKey
LIMIT $first
RETURN relation.sortKey AS sortKey,
       relation {
         .*,
         from: from {.id, .name, .type},
         to: to {.id, .name, .type},
         grounds: COLLECT {
           UNWIND range(0, size(relation.restsOn) - 1) AS index
           WITH index, split(relation.restsOn[index], '~') AS parts
           MATCH (groundFrom:Entity {id: parts[0]}), (groundTo:Entity {id: parts[2]})
           RETURN {from: groundFrom.name, type: parts[1], to: groundTo.name} ORDER BY index
         },
         mentions: COLLECT {
           UNWIND range(0, size(relation.mentions) - 1) AS index
           MATCH (section:Entity {id: relation.mentionSections[index]})
           RETURN {at: relation.mentions[index], plan: section.plan, section: section.id} ORDER BY index
         }
       } AS relation
ORDER BY sortKey
