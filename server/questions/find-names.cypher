// Which names does a text find, how well? A very name, then a beginning, then a part of a name, then what sounds so, what it may be a slip or an abbreviation of, then names that share pairs of characters.
CALL (asked) {
  MATCH (name:Name)
  WHERE name.key CONTAINS asked.key AND (name.rank < 2 OR name.key = asked.key)
  RETURN name, true AS byName, CASE
           WHEN name.key = asked.key THEN CASE WHEN name.rank = 0 THEN 1.0 WHEN name.rank = 1 THEN 0.98 ELSE 0.96 END
           WHEN name.key STARTS WITH asked.key THEN 0.9
           ELSE 0.7
         END AS score
UNION ALL
  WITH asked WHERE asked.latin IS NOT NULL
  MATCH (name:Name)
  WHERE name.sounds CONTAINS ' ' + asked.latin AND name.rank < 2
  WITH asked, name, CASE
         WHEN name.sounds STARTS WITH ' ' + asked.latin + ' ' THEN 0.95
         // An English name is headed by its last words: an airport is a Wuchuan Airport as much as an Airport Avenue.
         WHEN name.language = 'en' AND name.sounds CONTAINS ' ' + asked.latin + ' ' THEN 0.9
         WHEN name.sounds STARTS WITH ' ' + asked.latin THEN 0.85
         WHEN size(asked.latin) > 1 THEN 0.6
       END AS score
  WHERE score IS NOT NULL
  RETURN name, false AS byName, score
UNION ALL
  WITH asked WHERE asked.latin IS NOT NULL
  MATCH (name:Name)
  WHERE name.initials CONTAINS asked.latin AND name.rank < 2
  WITH asked, name, CASE
         WHEN name.initials = asked.latin THEN 0.95
         WHEN size(asked.latin) > 1 AND name.initials STARTS WITH asked.latin THEN 0.8
         WHEN size(asked.latin) > 2 THEN 0.5
       END AS score
  WHERE score IS NOT NULL
  RETURN name, false AS byName, score
UNION ALL
  WITH asked WHERE asked.inOrder IS NOT NULL
  CALL db.index.fulltext.queryNodes('name_characters', asked.characters, {limit: 100}) YIELD node AS name
  WITH asked, name
  WHERE name.key =~ asked.inOrder AND name.rank < 2
  RETURN name, true AS byName, 0.4 AS score
UNION ALL
  // Written as it was heard: after all that is written so, before what only shares characters.
  WITH asked WHERE asked.sound IS NOT NULL
  MATCH (name:Name)
  WHERE name.sounds CONTAINS ' ' + asked.sound AND name.rank < 2
  RETURN name, false AS byName, CASE
           WHEN name.sounds STARTS WITH ' ' + asked.sound + ' ' THEN 0.68
           WHEN name.sounds STARTS WITH ' ' + asked.sound THEN 0.65
           ELSE 0.45
         END AS score
UNION ALL
  WITH asked WHERE asked.slips IS NOT NULL
  CALL db.index.fulltext.queryNodes('name_slips', asked.slips, {limit: 100}) YIELD node AS name, score AS relevance
  WITH name, relevance WHERE name.rank < 2
  // The more of the name the letters are, the better.
  RETURN name, false AS byName, 0.3 + 0.13 * relevance / (relevance + 1.0) AS score
UNION ALL
  WITH asked WHERE asked.syllables IS NOT NULL
  CALL db.index.fulltext.queryNodes('name_syllables', asked.syllables, {limit: 100}) YIELD node AS name
  WITH asked, name
  WHERE name.pinyin =~ asked.syllablesInOrder AND name.rank < 2
  RETURN name, false AS byName, CASE
           WHEN name.pinyin STARTS WITH asked.firstSyllable + ' ' AND name.pinyin ENDS WITH ' ' + asked.lastSyllable THEN 0.44
           ELSE 0.3
         END AS score
UNION ALL
  WITH asked
  CALL db.index.fulltext.queryNodes('name_text', asked.words, {limit: 50}) YIELD node AS name, score AS relevance
  RETURN name, true AS byName, 0.3 * relevance / (relevance + 1.0) AS score
}
MATCH (name)-[:NAMES]->(entity:Entity)
WHERE (name.rank < 2 OR name.key = asked.key) AND ($given.types IS NULL OR entity.type IN $given.types)
  AND ($given.moment IS NULL OR entity.since IS NULL OR entity.since <= $given.moment)
WITH asked, entity, name, score, byName
ORDER BY score DESC, size(name.key), name.rank, byName DESC
WITH asked, entity, head(collect({score: score, on: CASE WHEN name.rank >= 2 THEN entity.name WHEN byName THEN name.text ELSE name.pinyin END,
       // How long an English name is says nothing of how near it is.
       length: CASE WHEN name.language = 'en' THEN 0 ELSE size(name.key) END})) AS best
