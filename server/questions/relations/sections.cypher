// Which sections lie within this one, itself among them?
MATCH (section:Section) ((:Section)-[:PART_OF]->(:Section)){0, 4} (:Section {at: $given.section})
RETURN section.id AS id
