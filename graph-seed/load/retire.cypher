// What a load wrote under these beginnings of ids is found no more. It is deleted afterwards, in batches.
UNWIND $prefixes AS prefix
MATCH (entity:Entity)
WHERE entity.id STARTS WITH prefix AND entity.fingerprint IS NOT NULL
REMOVE entity:Entity:$(entity.type)
SET entity:Retired
