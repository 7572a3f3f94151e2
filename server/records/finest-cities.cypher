// In which cities, counties and districts does each of these entities lie, none of which has another of them as a part?
UNWIND $given.keys AS key
MATCH (entity:Entity {id: key})
UNWIND entity.cityIds AS id
MATCH (city:City {id: id})
WHERE NOT EXISTS { MATCH (city)<-[:PART_OF]-(part:City) WHERE part.id IN entity.cityIds }
WITH key, city
ORDER BY city.sortKey
RETURN key, collect(city {.*}) AS found
