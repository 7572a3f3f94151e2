// Which plans there are, and which version of each is stored.
UNWIND $plans AS properties
MERGE (plan:Plan {id: properties.id})
SET plan = properties
