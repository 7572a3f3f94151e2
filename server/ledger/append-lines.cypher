// Adds lines at the end; each also bears what it is about, to be looked at in Neo4j Browser.
UNWIND $given.lines AS row
CREATE (line:LedgerLine {number: row.number, text: row.text, id: row.id})
SET line.of = row.of, line.document = row.document
WITH count(line) AS added
MATCH (ledger:Ledger {name: 'ledger'})
SET ledger.lines = coalesce(ledger.lines, 0) + added
RETURN ledger.lines AS lines
