// How many entities are such as asked for?
//> include ./such-entities.cypher
RETURN count(entity) AS total
