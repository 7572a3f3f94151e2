// What is called so? A very name, then a beginning, then a part of a name, then names that share pairs of characters.
CALL () {
  MATCH (name:Name)
  WHERE name.key CONTAINS $key
     OR ($latin <> '' AND (name.initials CONTAINS $latin OR ANY(tail IN name.pinyinFrom WHERE tail STARTS WITH $latin)))
  WITH name, CASE
         WHEN name.key = $key THEN CASE WHEN name.canonical THEN 1.0 ELSE 0.98 END
         WHEN name.pinyinFrom[0] = $latin OR name.initials = $latin THEN 0.95
         WHEN name.key STARTS WITH $key THEN 0.9
         WHEN name.pinyinFrom[0] STARTS WITH $latin AND $latin <> '' THEN 0.85
         WHEN name.initials STARTS WITH $latin AND size($latin) > 1 THEN 0.8
         WHEN name.key CONTAINS $key THEN 0.7
         WHEN ANY(tail IN name.pinyinFrom WHERE tail STARTS WITH $latin) AND size($latin) > 1 THEN 0.6
         WHEN name.initials CONTAINS $latin AND size($latin) > 2 THEN 0.5
       END AS score
  WHERE score IS NOT NULL
  RETURN name, score, name.key CONTAINS $key AS byName
UNION ALL
  CALL db.index.fulltext.queryNodes('name_text', $words, {limit: 100}) YIELD node AS name, score AS relevance
  RETURN name, 0.3 * relevance / (relevance + 1.0) AS score, true AS byName
}
MATCH (name)-[:NAMES]->(entity:Entity)
WHERE $types IS NULL OR entity.type IN $types
WITH entity, name, score, byName
ORDER BY score DESC, size(name.key), name.canonical DESC
WITH entity, head(collect({score: score, on: CASE WHEN byName THEN name.text ELSE name.pinyin END, length: size(name.key)})) AS best
WITH entity, best,
     right('000000' + toString(toInteger(round((1.0 - best.score) * 100000))), 6)
     + ' ' + right('000' + toString(best.length), 3) + ' ' + right('00000' + toString(99999 - entity.degree), 5) + ' ' + entity.id AS sortKey
ORDER BY sortKey
WITH collect({entity: entity, best: best, sortKey: sortKey}) AS found
RETURN size(found) AS totalCount,
       COLLECT {
         UNWIND found AS one
         WITH one.entity AS entity, one.best AS best, one.sortKey AS sortKey
         WHERE $after IS NULL OR sortKey > $after
         RETURN {sortKey: sortKey, score: best.score, matchedOn: best.on, node: entity /*=> nodes|edges.node: Entity */}
         ORDER BY sortKey LIMIT $limit
       } AS rows
