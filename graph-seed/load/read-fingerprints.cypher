// Which of these entities and relations are stored, and in which state? The id of a relation tells its ends, which have an index.
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id IN $ids AND entity.fingerprint IS NOT NULL
  RETURN entity.id AS id, entity.fingerprint AS fingerprint
UNION ALL
  UNWIND $ids AS id
  WITH id, split(id, '~') AS parts
  MATCH (:Entity {id: parts[0]})-[relation]->(:Entity {id: parts[2]})
  WHERE relation.id = id AND relation.fingerprint IS NOT NULL
  RETURN id, relation.fingerprint AS fingerprint
}
RETURN id, fingerprint
