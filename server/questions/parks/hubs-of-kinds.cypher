// Which hubs are of these kinds, as their names and the names of what lies in them or is part of them tell?
UNWIND $given.kinds AS kind
RETURN kind.kind AS kind, COLLECT {
  MATCH (hub:Hub)
  WHERE hub.name =~ kind.name
    AND (kind.work IS NULL OR EXISTS { (hub)<-[:LOCATED_IN|PART_OF]-(work:Project|Line|Hub) WHERE work.name =~ kind.work })
  RETURN hub.id ORDER BY hub.sortKey
} AS hubs
