// Which relations has each of these entities, by one of the kinds of walk, and what stands at their other ends?
UNWIND $given.keys AS key
MATCH (owner:Entity {id: key})
RETURN key, COLLECT {
  MATCH (owner)<walk>
  RETURN [relation.id, other.id, other.type, relation.basis, relation.strength, relation.sortKey, other.waypointStrength, relation.since]
} AS found
