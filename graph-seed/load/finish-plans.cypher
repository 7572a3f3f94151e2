// All that belongs to these plans is written.
UNWIND $plans AS row
MATCH (plan:Plan {id: row.id})
SET plan.digest = row.digest
