// What plans make of an entity or relation that several may name.
UNWIND $rows AS row
MERGE (shared:Shared {id: row.id})
SET shared.plans = row.plans, shared.contributions = row.contributions
