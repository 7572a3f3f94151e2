// New and changed relations; what was stored of the changed ones is deleted by now. CREATE, since a MERGE whose type comes
// from the row took twenty times as long.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relation:$(row.type)]->(to)
SET relation = row.properties, relation.fingerprint = row.fingerprint
