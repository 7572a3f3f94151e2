// Which load wrote the graph as it stands, and after # how many lines the ledger has, if it has any?
OPTIONAL MATCH (ledger:Ledger {name: 'ledger'})
WITH coalesce('#' + toString(ledger.lines), '') AS lines
MATCH (plan:Plan)
WITH lines, plan ORDER BY plan.id
RETURN reduce(version = '', one IN collect(plan) | version + one.id + ' ' + coalesce(one.loadId, one.version, '') + ' ') + coalesce(max(lines), '') AS version
