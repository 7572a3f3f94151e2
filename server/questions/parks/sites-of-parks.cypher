// Where does the plan put these parks: in a county or something smaller, in a prefecture only, or nowhere?
UNWIND $given.parks AS id
MATCH (park:Park&Entity {id: id})
RETURN id AS park, COLLECT {
  MATCH (park)-[:LOCATED_IN]->(site:City|Place|Zone|Park|Hub)
  WHERE site.extent IS NULL
  RETURN {site: site.id, isPrefecture: coalesce(site.level, '') = 'prefecture'}
} AS sites
