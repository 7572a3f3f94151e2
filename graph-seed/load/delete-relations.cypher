// Relations that the seed no longer holds.
UNWIND $ids AS id
WITH id, split(id, '~') AS parts
MATCH (:Entity {id: parts[0]})-[relation]->(:Entity {id: parts[2]})
WHERE relation.id = id
DELETE relation
