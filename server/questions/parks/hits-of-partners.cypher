// Which parks are these paired with?
UNWIND $given.wants AS id
MATCH (want:Entity {id: id})-[pair:PARTNERS_WITH]-(park:Park)
RETURN want.id AS want, park.id AS park, 'partner' AS kind, 1.0 AS fit, [pair.id] AS relations
