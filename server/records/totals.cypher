// To how many does a walk lead from each of these entities?
UNWIND $given.asked AS asked
MATCH (owner:Entity {id: asked.id})
RETURN asked.key AS key, COUNT {
  MATCH (owner)<walk>
  WHERE (asked.basis IS NULL OR relation.basis IN asked.basis)
    AND (asked.relationTypes IS NULL OR type(relation) IN asked.relationTypes)
    AND (asked.entityTypes IS NULL OR other.type IN asked.entityTypes)
    AND (asked.moment IS NULL OR relation.since IS NULL OR relation.since <= asked.moment)
} AS found
