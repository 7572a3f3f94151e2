// What is staged and was never published, or is retired: so many of each, with their names.
CALL () {
  MATCH (left:Staged)
  RETURN left LIMIT 500
UNION ALL
  MATCH (left:Retired)
  RETURN left LIMIT 500
}
OPTIONAL MATCH (name:Name)-[:NAMES]->(left)
DETACH DELETE name, left
RETURN count(DISTINCT left) AS swept
