// The lines of the ledger after the first so many, in the order in which they were written.
MATCH (line:LedgerLine)
WHERE line.number > $given.after
RETURN line.number AS number, line.text AS text
ORDER BY number
