// Which plans are stored, and as what?
MATCH (plan:Plan)
WHERE plan.version IS NOT NULL
RETURN plan.id AS id, plan.version AS version, plan.rank AS rank, coalesce(plan.digest, '') AS digest,
  coalesce(plan.checksum, '') AS checksum, plan.idPrefixes AS idPrefixes
ORDER BY rank
