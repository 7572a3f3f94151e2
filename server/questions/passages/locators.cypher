// Which places has each plan within this section, the section itself among them?
MATCH (section:Section) ((:Section)-[:PART_OF]->(:Section)){0, 4} (:Section {at: $given.section})
UNWIND section.locators AS at
RETURN section.plan AS plan, collect(at) AS locators
