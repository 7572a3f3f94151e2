// Which members are there, each once, by the shortest walk that shows it, and what are they filtered and ordered by?
WITH member, standing, stops, steps
WHERE member.id <> $given.of
  AND ($given.moment IS NULL OR ALL(step IN steps WHERE step.since IS NULL OR step.since <= $given.moment))
ORDER BY head(stops).id <> $given.of, size(steps), [step IN steps | step.sortKey]
WITH member, head(collect({standing: standing, stops: stops, steps: steps})) AS way
RETURN member.id AS id, member.type AS type, member.stage AS stage, member.pinyin AS pinyin, member.sortKey AS sortKey,
       coalesce(member.amounts, []) AS amounts,
       COLLECT { MATCH (member)<-[runs:OPERATES]-(operator:Organization) WHERE $given.moment IS NULL OR runs.since IS NULL OR runs.since <= $given.moment RETURN operator.id } AS operators,
       way.standing AS standing, [stop IN way.stops | stop.id] AS stops, [step IN way.steps | step.id] AS steps
ORDER BY sortKey
