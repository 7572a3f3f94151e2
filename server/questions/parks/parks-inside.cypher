// Which of these parks lie in which others of them?
UNWIND $given.parks AS id
MATCH (outer:Park&Entity {id: id})<-[:LOCATED_IN|PART_OF]-(inner:Park)
WHERE inner.id IN $given.parks
RETURN outer.id AS outer, inner.id AS inner
