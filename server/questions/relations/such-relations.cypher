// Which relations are such as asked for? A filter that is null or empty matches everything.
CALL () {
  WITH 1 AS all WHERE $end IS NULL
  MATCH (:Entity)-[relation]->(:Entity)
  RETURN relation
UNION
  MATCH (:Entity {id: $end})-[relation]-(:Entity)
  RETURN relation
}
WITH relation, startNode(relation) AS from, endNode(relation) AS to
WHERE ($types IS NULL OR type(relation) IN $types)
  AND ($basis IS NULL OR relation.basis IN $basis)
  AND ($plan IS NULL OR relation.plan = $plan)
  AND ($fromTypes IS NULL OR from.type IN $fromTypes)
  AND ($toTypes IS NULL OR to.type IN $toTypes)
  AND ($section IS NULL OR $section IN relation.mentions OR ANY(id IN relation.mentionSections WHERE id IN $sections))
  AND ALL(id IN $ends WHERE from.id = id OR to.id = id)
  AND ($key IS NULL OR EXISTS {
    MATCH (name:Name)-[:NAMES]->(named:Entity)
    WHERE (named = from OR named = to) AND name.rank < 2
      AND (name.key CONTAINS $key OR name.initials CONTAINS $key OR name.sounds CONTAINS ' ' + $key)
  })
