// How many of the entities such as asked for lie in each city or county, the finest that the plan tells, by type? city is null for what lies in none.
//> include ./such-entities.cypher
CALL (entity) {
  WITH entity WHERE entity:City
  RETURN entity.id AS id
UNION
  WITH entity WHERE NOT entity:City
  OPTIONAL MATCH (city:City)
  WHERE city.id IN entity.cityIds
    AND NOT EXISTS { MATCH (city)<-[:PART_OF]-(part:City) WHERE part.id IN entity.cityIds }
  RETURN city.id AS id
}
RETURN id AS city, entity.type AS type, count(*) AS count
ORDER BY city IS NULL, city, type
