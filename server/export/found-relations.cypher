// Which of these ids does a relation bear? An id tells the ends, which have an index.
UNWIND $relations AS id
WITH id, split(id, '~') AS parts
MATCH (:Entity {id: parts[0]})-[relation]->(:Entity {id: parts[2]})
WHERE relation.id = id
RETURN id
