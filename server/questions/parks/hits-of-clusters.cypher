// Which parks feed these clusters and programmes, or are parts of them?
UNWIND $given.wants AS id
MATCH (want:Entity&(Cluster|Programme) {id: id})<-[link:FEEDS|PART_OF]-(park:Park)
RETURN want.id AS want, park.id AS park, 'has' AS kind, 1.0 AS fit, [link.id] AS relations
