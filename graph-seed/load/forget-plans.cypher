// What is stored of the plans is not to be relied on: the next load writes all of it anew.
MATCH (plan:Plan)
SET plan.digest = '', plan.checksum = ''
