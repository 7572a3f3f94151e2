// Which relations have these ids? An id names both ends and the type between them.
UNWIND $given.keys AS key
WITH key, split(key, '~') AS parts
MATCH (:Entity {id: parts[0]})-[relation]->(:Entity {id: parts[2]})
WHERE relation.id = key
RETURN key, relation {.*} AS found
