// How many of the relations such as asked for are there of each type and basis?
//> include ./such-relations.cypher
RETURN type(relation) AS type, relation.basis AS basis, count(*) AS count
ORDER BY count DESC, type, basis
