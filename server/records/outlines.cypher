// Which chapters and annexes has each of these plans, in its order?
UNWIND $given.keys AS key
MATCH (section:Section {plan: key})
WHERE section.sectionKind IN ['chapter', 'annex']
WITH key, section
ORDER BY section.sortKey
RETURN key, collect(section {.*}) AS found
