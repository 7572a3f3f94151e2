// How many parks are there at all?
RETURN COUNT { (:Park) } AS parks
