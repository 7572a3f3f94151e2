// In which city, county or district does each of these entities lie, the nearest? A county rather than the city that it is a part of.
UNWIND $given.keys AS key
MATCH (entity:Entity {id: key})
MATCH walk = (entity) ((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (step:LOCATED_IN OR NOT stop:Park) AND NOT step.intended){1, 4} (city:City)
WITH key, city, length(walk) AS steps, EXISTS {
  MATCH (city)<-[:PART_OF]-(part:City) WHERE part.id IN entity.cityIds
} AS isWhole
ORDER BY isWhole, steps, city.sortKey
RETURN key, head(collect(city {.*})) AS found
