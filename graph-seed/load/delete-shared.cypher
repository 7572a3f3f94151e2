// What no plan makes anything of any more.
UNWIND $ids AS id
MATCH (shared:Shared {id: id})
DELETE shared
