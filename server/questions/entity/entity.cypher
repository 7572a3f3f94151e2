// Which entity bears this id or name?
//> resolve ref
RETURN refCandidates, ref /*=> : Entity */ AS entity
