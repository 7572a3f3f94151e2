// Which relations are such as asked for? A filter that is null or empty matches everything.
CALL () {
  WITH 1 AS all WHERE $given.end IS NULL
  MATCH (:Entity)-[relation]->(:Entity)
  RETURN relation
UNION
  MATCH (:Entity {id: $given.end})-[relation]-(:Entity)
  RETURN relation
}
WITH relation, startNode(relation) AS from, endNode(relation) AS to
WHERE ($given.types IS NULL OR type(relation) IN $given.types)
  AND ($given.moment IS NULL OR relation.since IS NULL OR relation.since <= $given.moment)
  AND ($given.basis IS NULL OR relation.basis IN $given.basis)
  AND ($given.plan IS NULL OR relation.plan = $given.plan)
  AND ($given.fromTypes IS NULL OR from.type IN $given.fromTypes)
  AND ($given.toTypes IS NULL OR to.type IN $given.toTypes)
  AND ($given.section IS NULL OR $given.section IN relation.mentions OR ANY(id IN relation.mentionSections WHERE id IN $given.sections))
  AND ALL(id IN $given.ends WHERE from.id = id OR to.id = id)
  AND ($given.key IS NULL OR ANY(end IN [from, to] WHERE EXISTS {
    MATCH (end)<-[:NAMES]-(name:Name)
    WHERE name.rank < 2
      AND (name.key CONTAINS $given.key OR name.initials CONTAINS $given.key OR name.sounds CONTAINS ' ' + $given.key)
  }))
