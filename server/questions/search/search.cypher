// What is called so?
WITH $given.asked AS asked
//> include ../find-names.cypher
WITH entity, best,
     right('000000' + toString(toInteger(round((1.0 - best.score) * 100000))), 6)
     + ' ' + right('000' + toString(best.length), 3) + ' ' + right('00000' + toString(99999 - entity.degree), 5) + ' ' + entity.id AS sortKey
ORDER BY sortKey
WITH collect({entity: entity, best: best, sortKey: sortKey}) AS found
RETURN size(found) AS totalCount,
       COLLECT {
         UNWIND found AS one
         WITH one.entity AS entity, one.best AS best, one.sortKey AS sortKey
         WHERE $given.after IS NULL OR sortKey > $given.after
         RETURN {sortKey: sortKey, score: best.score, matchedOn: best.on, entity: entity.id}
         ORDER BY sortKey LIMIT $given.limit
       } AS rows
