// Entities that relations are to lead to before the rest of them is known.
UNWIND $ids AS id
MERGE (:Staged {id: id})
