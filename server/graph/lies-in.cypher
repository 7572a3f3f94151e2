((:Entity)-[inside:LOCATED_IN|PART_OF]->(around:City|Place|Zone|Park|Hub) WHERE (type(inside) = 'LOCATED_IN' OR NOT around:Park) AND inside.basis IN $basis){1, 4}
