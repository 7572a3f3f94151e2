// Which entities and relations are stored, and in which state? What bears no fingerprint was not written by a load.
RETURN COLLECT {
         MATCH (entity:Entity)
         WHERE entity.fingerprint IS NOT NULL
         RETURN [entity.id, entity.fingerprint]
       } AS entities,
       COLLECT {
         MATCH (:Entity)-[relation]->(:Entity)
         WHERE relation.fingerprint IS NOT NULL
         RETURN [relation.id, relation.fingerprint]
       } AS relations
