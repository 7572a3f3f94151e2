// What are these hubs and their parts called? A fishing harbour that is part of a port is no cargo port.
UNWIND $given.wants AS id
MATCH (want:Entity&Hub {id: id})
MATCH parts = (spot) ((:Hub)-[:PART_OF]->(:Hub)){0, 2} (want)
WHERE spot = want OR NOT spot.name =~ $given.fishing
RETURN want.id AS want, spot.name AS name, [relation IN relationships(parts) | relation.id] AS relations
