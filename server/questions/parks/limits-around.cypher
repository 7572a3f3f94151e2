// What has the plan set against these things, or against what they lie in or are part of? What holds for the whole area holds for none in particular.
UNWIND $given.things AS id
MATCH (thing:Entity {id: id})
MATCH (thing) (()-[:LOCATED_IN|PART_OF]->(:City|Place|Zone|Park|Hub)){0, 3} (limited:Entity)
WHERE limited.limits IS NOT NULL AND coalesce(limited.extent, '') <> 'area'
RETURN DISTINCT id AS thing, limited.id AS limited
