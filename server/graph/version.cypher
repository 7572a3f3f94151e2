// Which load wrote the graph as it stands?
MATCH (plan:Plan)
WITH plan ORDER BY plan.id
RETURN reduce(version = '', one IN collect(plan) | version + one.id + ' ' + coalesce(one.loadId, one.version, '') + ' ') AS version
