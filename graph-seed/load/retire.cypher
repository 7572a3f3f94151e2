// What a load wrote under these beginnings of ids is found no more, whatever has become of it. It is deleted afterwards, in batches.
UNWIND $prefixes AS prefix
MATCH (entity:Entity)
WHERE entity.id STARTS WITH prefix AND entity.fingerprint IS NOT NULL
WITH entity, labels(entity) AS labels
REMOVE entity:$(labels)
SET entity:Retired
