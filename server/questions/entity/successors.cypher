// Which entity does each of these former ids stand for now?
UNWIND $given.ids AS id
MATCH (:Name {key: id, rank: 3})-[:NAMES]->(successor:Entity)
RETURN id, successor.id AS successor
