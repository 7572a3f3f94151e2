// Which plans there are, which version of each is stored, and which load wrote it: what was found under another is out of date.
WITH randomUUID() AS loadId
UNWIND $plans AS properties
MERGE (plan:Plan {id: properties.id})
SET plan = properties, plan.loadId = loadId
