// Which of a plan's own entities and relations are stored, and in which state?
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id STARTS WITH $prefix
  RETURN entity.id AS id, entity.fingerprint AS fingerprint
UNION ALL
  MATCH (entity:Entity)-[relation]->(:Entity)
  WHERE entity.id STARTS WITH $prefix
  RETURN relation.id AS id, relation.fingerprint AS fingerprint
UNION ALL
  MATCH (entity:Entity)<-[relation]-(other:Entity)
  WHERE entity.id STARTS WITH $prefix AND NOT other.id STARTS WITH $prefix
  RETURN relation.id AS id, relation.fingerprint AS fingerprint
}
// What bears no fingerprint was not written by a load.
WITH id, fingerprint
WHERE fingerprint IS NOT NULL
RETURN id, fingerprint
