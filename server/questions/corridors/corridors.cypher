// Which corridors are there, how much is along each, and which of them run through a thing or through what it lies in?
//? all
WITH [] AS throughCandidates, [] AS spots
//?
//? through
//> resolve through
CALL (through) {
  CALL (through) {
    WITH through WHERE through IS NOT NULL
    RETURN through AS spot, [through] AS around, [] AS into
  UNION
    // What holds a whole prefecture holds everything: that a corridor touches it says nothing about where a thing lies.
    MATCH lies = (through) <lies in> (spot:Entity)
    WHERE NONE(place IN nodes(lies) WHERE EXISTS { (place)<-[:LOCATED_IN|PART_OF]-(:City {level: 'prefecture'}) })
    RETURN spot, nodes(lies) AS around, relationships(lies) AS into
  }
  WITH spot, around, into
  ORDER BY size(into), [step IN into | step.sortKey]
  WITH spot, head(collect({around: around, into: into})) AS lies
  RETURN collect({spot: spot, around: lies.around, into: lies.into}) AS spots
}
//?
CALL (spots) {
  MATCH (of:Corridor)
  CALL (of) {
    //> along corridor
    RETURN collect({member: member, stops: walk.stops, steps: walk.steps}) AS found
  }
  CALL (found) {
    UNWIND found AS one
    WITH one.member.type AS type, count(*) AS count
    RETURN collect({type: type, count: count}) AS counts
  }
  CALL (of, found, spots) {
    UNWIND spots AS lies
    UNWIND [{member: of, stops: [of], steps: []}] + found AS one
    WITH lies, one WHERE one.member = lies.spot
    WITH one.stops + reverse(lies.around)[1..] AS stops, one.steps + reverse(lies.into) AS steps
    ORDER BY size(steps), [step IN steps | step.sortKey]
    LIMIT 1
    RETURN collect({stops: stops, steps: steps}) AS walks
  }
  WITH of, counts, walks
  //? through
  WHERE walks <> []
  //?
  ORDER BY of.sortKey
  RETURN collect({of: of, counts: counts, walks: walks}) AS rows
}
RETURN throughCandidates,
       [row IN rows | row.counts] AS counts,
       [row IN rows | [walk IN row.walks | {
         stops: [stop IN walk.stops | stop.id],
         steps: [step IN walk.steps | step.id],
         strength: <strength of walk.stops, walk.steps>
       }]] AS walks,
       COLLECT {
         UNWIND rows AS row
         WITH row.of AS of
         RETURN of /*=> corridor: Entity */
       } AS corridors,
       COLLECT {
         UNWIND rows AS row UNWIND row.walks AS walk UNWIND walk.stops AS stop
         WITH DISTINCT stop
         RETURN stop /*=> through.entities: Entity */
       } AS entities,
       COLLECT {
         UNWIND rows AS row UNWIND row.walks AS walk UNWIND walk.steps AS step
         WITH DISTINCT step
         RETURN step /*=> through.steps.relation: Relation */
       } AS relations
