// What feeds a cluster, lies in it or is part of it, or is in or part of something that does?
MATCH (:Cluster {id: $given.cluster})<-[link:FEEDS|LOCATED_IN|PART_OF]-(host:Entity)
WHERE link.basis IN $given.basis
MATCH (host) ((:Entity)<-[part:LOCATED_IN|PART_OF WHERE part.basis IN $given.basis AND NOT part.intended]-(:Entity)){0, 2} (entity:Entity)
RETURN DISTINCT entity.id AS id
ORDER BY id
