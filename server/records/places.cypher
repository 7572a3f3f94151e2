// Which section holds each of these places, and what is named there?
UNWIND $given.places AS place
CALL (place) {
  // Of a place that the graph does not know, since the text is of another edition, the nearest section that stands over it.
  MATCH (section:Section {plan: place.plan})
  RETURN section
  ORDER BY place.at IN section.locators DESC, CASE WHEN section.at IN place.over THEN size(section.at) ELSE 0 END DESC, section.sortKey
  LIMIT 1
}
CALL (place, section) {
  MATCH (entity:Entity)-[:APPEARS_IN]->(section)
  WHERE ANY(index IN range(0, size(entity.mentions) - 1)
        WHERE entity.mentions[index] = place.at AND entity.mentionSections[index] = section.id)
  WITH entity ORDER BY entity.sortKey
  RETURN collect(entity.id) AS entities
}
RETURN place.plan AS plan, place.at AS at, section.id AS section, entities
