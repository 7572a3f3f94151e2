// Which entities does a walk lead to from each of these, all of them, in the plan's order?
UNWIND $given.keys AS key
MATCH (owner:Entity {id: key})
CALL (owner) {
  MATCH (owner)<walk>
  WITH relation, other
  ORDER BY relation.sortKey
  RETURN collect({other: properties(other), since: relation.since}) AS found
}
RETURN key, found
