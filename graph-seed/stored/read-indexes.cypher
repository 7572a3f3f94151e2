// Which of the indexes that the graph is asked by cannot be asked?
SHOW INDEXES YIELD name, state, labelsOrTypes
WHERE state <> 'ONLINE' AND ANY(label IN labelsOrTypes WHERE label IN ['Entity', 'Name', 'Plan', 'Presentation', 'Shared'])
RETURN name + ' ' + state AS index
