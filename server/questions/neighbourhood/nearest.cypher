// Which of these entities come first, by rank and then in the plan's order, and how are they and those asked about related among each other?
CALL () {
  UNWIND $given.found AS one
  MATCH (found:Entity {id: one.id})
  WITH found
  ORDER BY one.rank, found.sortKey
  LIMIT $given.first
  RETURN collect(found.id) AS nearest
}
WITH nearest, $given.of + nearest AS together
RETURN nearest, COLLECT {
  UNWIND together AS id
  MATCH (:Entity {id: id})-[relation]->(other:Entity)
  WHERE other.id IN together AND type(relation) IN $given.types AND relation.basis IN $given.basis
    AND ($given.moment IS NULL OR relation.since IS NULL OR relation.since <= $given.moment)
  RETURN relation.id ORDER BY relation.sortKey
} AS relations
