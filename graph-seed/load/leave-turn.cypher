// The next server may load.
MATCH (turn:Loading {name: 'plans', by: $by})
DELETE turn
