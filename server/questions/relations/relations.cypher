// Which relations are such as asked for, in which order, and how many of each type and basis?
//? ends
//> resolve each ends
//?
//? section
CALL () {
  MATCH (section:Section) ((:Section)-[:PART_OF]->(:Section)){0, 4} (:Section {at: $section})
  RETURN collect(section.id) AS sections
}
//?
CALL (*) {
  MATCH (from:Entity)-[relation]->(to:Entity)
  WHERE ($types IS NULL OR type(relation) IN $types)
    AND ($basis IS NULL OR relation.basis IN $basis)
    AND ($plan IS NULL OR relation.plan = $plan)
    AND ($fromTypes IS NULL OR from.type IN $fromTypes)
    AND ($toTypes IS NULL OR to.type IN $toTypes)
    //? section
    AND ($section IN relation.mentions OR ANY(id IN relation.mentionSections WHERE id IN sections))
    //?
    //? ends
    AND ALL(one IN ends WHERE from = one OR to = one)
    //?
    //? name
    AND EXISTS {
      MATCH (name:Name)-[:NAMES]->(named:Entity)
      WHERE (named = from OR named = to) AND name.rank < 2
        AND (name.key CONTAINS $key OR name.initials CONTAINS $key OR name.sounds CONTAINS ' ' + $key)
    }
    //?
  WITH relation,
       CASE $by
         WHEN 'FROM' THEN toLower(from.pinyin) + ' ' + relation.sortKey
         WHEN 'TO' THEN toLower(to.pinyin) + ' ' + relation.sortKey
         // A relation's key begins with the rank of its type and basis, five characters.
         WHEN 'PLACE' THEN substring(relation.sortKey, 5)
         ELSE relation.sortKey
       END AS key
  ORDER BY CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC
  RETURN collect({relation: relation, key: key}) AS found
}
// Cut out of the list as it stands: rows that were sorted beside the list would each be counted as holding it.
WITH *, [
  one IN found
  WHERE $after IS NULL OR CASE WHEN $descending THEN one.key < $after ELSE one.key > $after END
][..$limit] AS page
//? facets
CALL (found) {
  UNWIND found AS one
  WITH type(one.relation) AS type, one.relation.basis AS basis, count(*) AS count
  ORDER BY count DESC, type, basis
  RETURN collect({type: type, basis: basis, count: count}) AS types
}
//?
RETURN
       //? ends
       endsCandidates,
       //?
       //? section
       $section CONTAINS '¶' OR size(sections) > 0 AS isSectionFound,
       //?
       //? facets
       types,
       //?
       size(found) AS totalCount,
       COLLECT {
         UNWIND page AS one
         WITH one.relation AS relation, one.key AS key
         RETURN {sortKey: key, node: relation /*=> nodes|edges.node: Relation */}
       } AS rows
