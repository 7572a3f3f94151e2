// Which entities does each of these names mean?
UNWIND range(0, size($given.names) - 1) AS index
CALL (index) {
  WITH index, $given.names[index] AS asked
  //> include ../find-names.cypher
  WITH entity, best
  ORDER BY best.score DESC, best.length, entity.degree DESC, entity.id
  LIMIT $given.first
  RETURN collect({entity: entity.id, score: best.score, matchedOn: best.on}) AS candidates
}
RETURN index, candidates
