// A page of what plans make of things that several may name.
MATCH (shared:Shared)
WHERE shared.id > $after
WITH shared ORDER BY shared.id LIMIT $limit
RETURN shared.id AS id, shared.plans AS plans, shared.contributions AS contributions, shared.fingerprint AS fingerprint
