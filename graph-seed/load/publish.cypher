// What is staged is found from now on.
MATCH (entity:Staged)
REMOVE entity:Staged
SET entity:Entity:$(entity.type)
