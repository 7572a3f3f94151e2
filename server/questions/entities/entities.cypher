// Which entities are such as asked for, in which order, and how many of each kind?
//? within
//> resolve within
//?
//? industry
//> resolve industry
//?
//? related
//> resolve each related
//?
CALL (*) {
  MATCH (entity:Entity)
  WHERE ($types IS NULL OR entity.type IN $types)
    AND ($plan IS NULL OR entity.plan = $plan)
    AND ($stages IS NULL OR entity.stage IN $stages)
    //? section
    AND ($section IN entity.mentions OR EXISTS {
      (entity)-[:APPEARS_IN]->(:Section) ((:Section)-[:PART_OF]->(:Section)){0, 4} (:Section {at: $section})
    })
    //?
    //? name
    AND EXISTS {
      MATCH (name:Name)-[:NAMES]->(entity)
      WHERE name.rank < 2 AND (name.key CONTAINS $key OR name.initials CONTAINS $key OR name.sounds CONTAINS ' ' + $key)
    }
    //?
    //? within
    AND EXISTS { (entity) <lies in> (within) }
    //?
    //? industry
    AND EXISTS {
      MATCH (entity)-[link:FEEDS|FOCUSES_ON]->(branch:Industry)
      WHERE link.basis IN $basis
        AND (branch.id IN coalesce(industry.scopeIds, [])
             OR EXISTS { (branch) ((:Industry)-[:PART_OF]->(:Industry)){0, 3} (industry) })
    }
    //?
    //? related
    AND ALL(index IN range(0, size(related) - 1) WHERE EXISTS {
      MATCH (entity)-[link]-(other:Entity)
      WHERE other = related[index] AND link.basis IN $basis
        AND ($relations[index].types IS NULL OR type(link) IN $relations[index].types)
        AND ($relations[index].direction = 'BOTH' OR (startNode(link) = entity) = ($relations[index].direction = 'OUT'))
    })
    //?
    //? basisAlone
    AND EXISTS { MATCH (entity)-[link]-(:Entity) WHERE link.basis IN $basis }
    //?
  WITH entity,
       CASE $by
         WHEN 'NAME' THEN toLower(entity.pinyin) + ' ' + entity.id
         WHEN 'RELATIONS' THEN right('00000' + toString(entity.degree), 5) + ' ' + entity.sortKey
         ELSE entity.sortKey
       END AS key
  RETURN collect({entity: entity, key: key}) AS found
}
//? facets
CALL (found) {
  UNWIND found AS one
  WITH one.entity.type AS type, count(*) AS count
  ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS types
}
CALL (found) {
  UNWIND found AS one
  WITH one.entity.stage AS stage, count(*) AS count
  WHERE stage IS NOT NULL
  ORDER BY count DESC, stage
  RETURN collect({stage: stage, count: count}) AS stages
}
CALL (found) {
  UNWIND found AS one
  WITH one.entity AS entity
  MATCH (entity)-[:APPEARS_IN]->(:Section) ((:Section)-[:PART_OF]->(:Section)){0, 4} (section:Section)
  WHERE section.sectionKind IN ['chapter', 'annex']
  WITH section, count(DISTINCT entity) AS count
  ORDER BY count DESC, section.sortKey
  RETURN collect({section: section /*=> facets.chapters.section: Entity */, count: count}) AS chapters
}
CALL (found) {
  UNWIND found AS one
  WITH one.entity AS entity
  MATCH (entity) <lies in> (city:City)
  WITH city, count(DISTINCT entity) AS count
  ORDER BY count DESC, city.sortKey
  RETURN collect({city: city /*=> facets.cities.city: Entity */, count: count}) AS cities
}
//?
RETURN
       //? within
       withinCandidates,
       //?
       //? industry
       industryCandidates,
       //?
       //? related
       relatedCandidates,
       //?
       //? section
       $section CONTAINS '¶' OR EXISTS { (:Section {at: $section}) } AS isSectionFound,
       //?
       //? facets
       {types: types, stages: stages, chapters: chapters, cities: cities} AS facets,
       //?
       size(found) AS totalCount,
       COLLECT {
         UNWIND found AS one
         WITH one.entity AS entity, one.key AS key
         WHERE ($after IS NULL OR CASE WHEN $descending THEN key < $after ELSE key > $after END)
           AND ($before IS NULL OR CASE WHEN $descending THEN key > $before ELSE key < $before END)
         // The page is cut first: what was selected is then walked to for its rows alone.
         WITH entity, key
         ORDER BY CASE WHEN NOT $fromEnd THEN key END, CASE WHEN $fromEnd THEN key END DESC
         LIMIT $limit
         RETURN {sortKey: key, node: entity /*=> nodes|edges.node: Entity */}
         ORDER BY CASE WHEN NOT $fromEnd THEN key END, CASE WHEN $fromEnd THEN key END DESC
       } AS rows
