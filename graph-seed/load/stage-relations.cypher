// Relations of which an end is staged. What is stored of the other will stay, or is staged too.
UNWIND $rows AS row
OPTIONAL MATCH (stagedFrom:Staged {id: row.from})
OPTIONAL MATCH (stagedTo:Staged {id: row.to})
OPTIONAL MATCH (storedFrom:Entity {id: row.from})
OPTIONAL MATCH (storedTo:Entity {id: row.to})
WITH row, coalesce(stagedFrom, storedFrom) AS from, coalesce(stagedTo, storedTo) AS to
CREATE (from)-[relation:$(row.type)]->(to)
SET relation = row.properties, relation.fingerprint = row.fingerprint
