// How many of the entities such as asked for are there of each type, stage, chapter and city?
//> include ./such-entities.cypher
WITH collect(entity) AS found
CALL (found) {
  UNWIND found AS entity
  WITH entity.type AS type, count(*) AS count
  ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS types
}
CALL (found) {
  UNWIND found AS entity
  WITH coalesce($given.restaged[entity.id], entity.stage) AS stage, count(*) AS count
  WHERE stage IS NOT NULL
  ORDER BY count DESC, stage
  RETURN collect({stage: stage, count: count}) AS stages
}
CALL (found) {
  UNWIND found AS entity
  UNWIND entity.chapterIds AS id
  WITH id, count(*) AS count
  MATCH (section:Entity {id: id})
  WITH section, count
  ORDER BY count DESC, section.sortKey
  RETURN collect({section: section.id, count: count}) AS chapters
}
CALL (found) {
  // What lies around each entity is written with it; walked for where only what is stated, or only what is derived, counts.
  CALL (found) {
    WITH found WHERE size($given.basis) > 1
    UNWIND found AS entity
    UNWIND entity.cityIds AS id
    WITH id, count(*) AS count
    MATCH (city:Entity {id: id})
    RETURN city, count
  UNION ALL
    WITH found WHERE size($given.basis) = 1
    UNWIND found AS entity
    MATCH (entity) ((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (step:LOCATED_IN OR NOT stop:Park) AND step.basis IN $given.basis AND NOT step.intended){1, 4} (city:City)
    RETURN city, count(DISTINCT entity) AS count
  }
  WITH city, count
  ORDER BY count DESC, city.sortKey
  RETURN collect({city: city.id, count: count}) AS cities
}
RETURN types, stages, chapters, cities
