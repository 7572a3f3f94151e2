// Which entities does each of these names mean?
UNWIND range(0, size($names) - 1) AS index
CALL (index) {
  WITH index, $names[index] AS asked
  //> find names
  WITH entity, best
  ORDER BY best.score DESC, best.length, entity.degree DESC, entity.id
  LIMIT $first
  RETURN collect({entity: entity.id, score: best.score, matchedOn: best.on, node: entity}) AS candidates
}
WITH collect({index: index, candidates: candidates}) AS matches
CALL (matches) {
  UNWIND matches AS match UNWIND match.candidates AS candidate
  RETURN collect(DISTINCT candidate.node) AS entities
}
RETURN [match IN matches | {index: match.index, candidates: [candidate IN match.candidates | candidate {.entity, .score, .matchedOn}]}] AS matches,
       COLLECT {
         UNWIND entities AS entity
         RETURN entity /*=> candidates.entity: Entity */
       } AS entities
