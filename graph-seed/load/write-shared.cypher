// What plans make of an entity or relation that several may name, and in which state it is stored.
UNWIND $rows AS row
MERGE (shared:Shared {id: row.id})
SET shared.plans = row.plans, shared.contributions = row.contributions, shared.fingerprint = row.fingerprint
