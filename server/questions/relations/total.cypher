// How many relations are such as asked for?
//> include ./such-relations.cypher
RETURN count(relation) AS total
