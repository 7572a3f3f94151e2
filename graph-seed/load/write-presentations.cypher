// What each plan presents itself with; as a node of its own, so that a plan is read without it.
UNWIND $presentations AS properties
CREATE (presentation:Presentation)
SET presentation = properties
