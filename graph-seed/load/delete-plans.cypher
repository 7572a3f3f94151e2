// Plans whose folder is gone.
UNWIND $ids AS id
MATCH (plan:Plan {id: id})
DELETE plan
