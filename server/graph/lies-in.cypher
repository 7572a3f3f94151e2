((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (type(step) = 'LOCATED_IN' OR NOT stop:Park) AND step.basis IN $basis AND NOT step.intended){1, 4}
