// Who writes holds the ledger until the transaction ends, so that lines come one after the other; how many there are.
MERGE (ledger:Ledger {name: 'ledger'})
SET ledger.turn = coalesce(ledger.turn, 0) + 1
RETURN coalesce(ledger.lines, 0) AS lines
