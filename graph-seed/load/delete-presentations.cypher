// What plans presented themselves with: a few nodes, written anew at each load.
MATCH (presentation:Presentation)
DELETE presentation
