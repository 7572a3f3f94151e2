// All that belongs to these plans is written: this is the checksum of it.
UNWIND $plans AS row
MATCH (plan:Plan {id: row.id})
SET plan.digest = row.digest, plan.checksum = row.checksum
