// Which parks are like this one, or fit what is looked for, and why?
// What is looked for is a list of wants: the entity itself where a park can have it, else what the entity has of that kind.
// For each want, the hits are the parks that have it, how well, by which relations; the best of them counts. A want counts the
// more, the fewer parks have it.
//? to
//> resolve to
CALL (to) {
  CALL (to) {
    WITH to WHERE to:Industry|Cluster|Programme|City|Place|Zone|Hub|Line|Corridor|Platform
    RETURN to AS want, [] AS own, false AS isPartner
  UNION
    WITH to WHERE to:Park|Project|Organization|Product
    MATCH (to)-[own:FEEDS|FOCUSES_ON|PART_OF]->(want:Industry|Cluster|Programme)
    RETURN want, [own] AS own, false AS isPartner
  UNION
    WITH to WHERE to:Park|Project|Organization|Product
    MATCH (to)-[own:LOCATED_IN|DEPENDS_ON|OPERATES|PART_OF|CONNECTS]->(want:City|Place|Zone|Park|Hub|Line)
    WHERE want.extent IS NULL
    RETURN want, [own] AS own, false AS isPartner
  UNION
    WITH to WHERE to:Product
    MATCH (want:City|Place)-[own:PRODUCES]->(to)
    RETURN want, [own] AS own, false AS isPartner
  UNION
    WITH to WHERE to:Park|Project|Organization
    MATCH (want:Hub|Platform)-[own:LOCATED_IN|RELIES_ON]->(to)
    RETURN want, [own] AS own, false AS isPartner
  UNION
    WITH to WHERE to:Park
    MATCH (to)<-[its:LOCATED_IN|PART_OF|IMPROVES|DEPENDS_ON]-(:Project)-[own:DEPENDS_ON|PART_OF|CONNECTS|LOCATED_IN]->(want:Hub|Line)
    RETURN want, [its, own] AS own, false AS isPartner
  UNION
    WITH to WHERE to:Park
    MATCH (to)-[its:LOCATED_IN]->(around:City|Place|Zone|Park)<-[own:LOCATED_IN]-(want:Hub|Platform)
    WHERE around.extent IS NULL AND coalesce(around.level, '') <> 'prefecture'
    RETURN want, [its, own] AS own, false AS isPartner
  UNION
    WITH to WHERE to:Park
    MATCH (to)-[own:PARTNERS_WITH]-(want:City|Place|Park|Zone)
    RETURN want, [own] AS own, true AS isPartner
  }
  WITH want, isPartner, own ORDER BY size(own), [relation IN own | relation.sortKey]
  WITH want, isPartner, head(collect(own)) AS own
  RETURN collect({want: want, own: own, isPartner: isPartner}) AS asked
}
//?
//? need
//> resolve each need
CALL (need) {
  UNWIND need AS want
  WITH DISTINCT want
  RETURN collect({want: want, own: [], isPartner: false}) AS asked
}
WITH *, null AS to
//?
CALL () {
  MATCH walk = ANY SHORTEST (park:Park) <lies in> (place:Entity)
  RETURN collect({park: park, place: place, way: relationships(walk)}) AS lying
}
CALL (asked, to, lying) {
  UNWIND asked AS one
  WITH to, lying, one.want AS want, one.own AS own, CASE
         WHEN one.isPartner THEN 'cooperation'
         WHEN one.want:Industry THEN 'industry'
         WHEN one.want:Cluster|Programme THEN 'cluster'
         WHEN one.want:Hub|Line|Corridor THEN 'transport'
         WHEN one.want:Platform|Organization THEN 'platform'
         ELSE 'place'
       END AS feature
  CALL (want, feature, lying) {
    CALL (want, feature, lying) {
      WITH want WHERE want:Industry
      MATCH (park:Park)-[link:FEEDS|FOCUSES_ON]->(want)
      RETURN park, 'has' AS kind, 1.0 AS fit, [link] AS relations
    UNION ALL
      WITH want WHERE want:Industry
      MATCH (park:Park)-[link:FEEDS|FOCUSES_ON]->(near:Industry)-[kin:PART_OF]-(want)
      RETURN park, CASE WHEN kin.basis = 'derived' THEN 'otherWording' WHEN startNode(kin) = near THEN 'branch' ELSE 'wider' END AS kind,
             CASE WHEN kin.basis = 'derived' THEN 0.95 WHEN startNode(kin) = near THEN 0.8 ELSE 0.5 END AS fit, [link, kin] AS relations
    UNION ALL
      WITH want WHERE want:Industry
      MATCH (park:Park)-[link:FEEDS|FOCUSES_ON]->(near:Industry)
      WHERE near <> want AND near.id IN want.scopeIds AND NOT EXISTS { (near)-[:PART_OF]-(want) }
      RETURN park, 'narrower' AS kind, 0.8 AS fit, [link] AS relations
    UNION ALL
      WITH want WHERE want:Industry
      MATCH (park:Park)-[link:FEEDS|PART_OF]->(:Cluster)-[kin:FOCUSES_ON]->(want)
      RETURN park, 'throughCluster' AS kind, 0.6 AS fit, [link, kin] AS relations
    UNION ALL
      WITH want WHERE want:Cluster|Programme
      MATCH (park:Park)-[link:FEEDS|PART_OF]->(want)
      RETURN park, 'has' AS kind, 1.0 AS fit, [link] AS relations
    UNION ALL
      WITH want, feature WHERE feature IN ['place', 'cooperation'] AND want:Park
      RETURN want AS park, 'itself' AS kind, 1.0 AS fit, [] AS relations
    UNION ALL
      WITH want, feature, lying WHERE feature = 'place'
      UNWIND [one IN lying WHERE one.place = want] AS lies
      RETURN lies.park AS park, 'liesIn' AS kind, 1.0 AS fit, lies.way AS relations
    UNION ALL
      WITH want, feature, lying WHERE feature = 'place' AND coalesce(want.level, '') <> 'prefecture'
      MATCH walk = ANY SHORTEST (want) <lies in> (city:City {level: 'prefecture'})
      UNWIND [one IN lying WHERE one.place = city AND one.park <> want] AS lies
      RETURN lies.park AS park, 'sameCity' AS kind, 0.4 AS fit, lies.way + relationships(walk) AS relations
    UNION ALL
      WITH want, feature, lying WHERE feature IN ['place', 'cooperation']
      MATCH (want)-[pair:PARTNERS_WITH]-(partner:City|Zone|Place|Park)
      WHERE partner.extent IS NULL
      UNWIND [one IN lying WHERE one.place = partner] AS lies
      RETURN lies.park AS park, 'paired' AS kind, 0.2 AS fit, lies.way + pair AS relations
    UNION ALL
      WITH want, feature WHERE feature = 'cooperation'
      MATCH (park:Park)-[pair:PARTNERS_WITH]-(want)
      RETURN park, 'partner' AS kind, 1.0 AS fit, [pair] AS relations
    UNION ALL
      WITH want, lying WHERE want:Hub|Line|Corridor|Platform|Organization
      MATCH parts = (spot) ((:Hub|Line|Corridor|Platform)-[:PART_OF]->(:Hub|Line|Corridor|Platform)){0, 2} (want)
      WITH spot, lying, relationships(parts) AS whole
      CALL (spot, lying) {
        MATCH (park:Park)-[link:LOCATED_IN|RELIES_ON|DEPENDS_ON|PART_OF|CONNECTS|FEEDS|OPERATES]-(spot)
        RETURN park, 'onSite' AS kind, 1.0 AS fit, [link] AS links
      UNION ALL
        MATCH (park:Park)<-[its:LOCATED_IN|PART_OF|IMPROVES|DEPENDS_ON]-(:Project|Platform|Hub)-[link:DEPENDS_ON|PART_OF|CONNECTS|LOCATED_IN|RELIES_ON]-(spot)
        RETURN park, 'served' AS kind, 0.9 AS fit, [its, link] AS links
      UNION ALL
        MATCH (spot)-[link:LOCATED_IN|CONNECTS]->(around:City|Place|Zone|Park|Hub)
        WHERE around.extent IS NULL AND coalesce(around.level, '') <> 'prefecture'
        UNWIND [one IN lying WHERE one.place = around] AS lies
        RETURN lies.park AS park, CASE WHEN link:CONNECTS THEN 'onWay' WHEN around:City THEN 'sameCounty' ELSE 'samePlace' END AS kind,
               CASE WHEN around:City THEN 0.5 ELSE 0.7 END AS fit, lies.way + link AS links
      UNION ALL
        MATCH (spot)<-[under:RELIES_ON]-(:Corridor|Zone)-[link:CONNECTS]->(around:City|Place|Zone|Hub)
        WHERE around.extent IS NULL
        UNWIND [one IN lying WHERE one.place = around] AS lies
        RETURN lies.park AS park, 'onCorridor' AS kind, CASE around.level WHEN 'prefecture' THEN 0.2 ELSE 0.5 END AS fit, lies.way + link + under AS links
      UNION ALL
        MATCH (spot)<-[under:PART_OF|IMPROVES]-(:Project)-[link:CONNECTS|LOCATED_IN]->(around:City|Place|Zone|Hub)
        WHERE around.extent IS NULL
        UNWIND [one IN lying WHERE one.place = around] AS lies
        RETURN lies.park AS park, 'byWork' AS kind, CASE around.level WHEN 'prefecture' THEN 0.2 ELSE 0.5 END AS fit, lies.way + link + under AS links
      UNION ALL
        MATCH (spot)-[link:LOCATED_IN|CONNECTS]->(city:City {level: 'prefecture'})
        UNWIND [one IN lying WHERE one.place = city] AS lies
        RETURN lies.park AS park, CASE WHEN link:CONNECTS THEN 'onWay' ELSE 'sameCity' END AS kind, 0.3 AS fit, lies.way + link AS links
      }
      RETURN park, kind, fit, links + whole AS relations
    }
    WITH park, kind, relations, reduce(sure = fit, relation IN relations | sure * CASE relation.basis WHEN 'derived' THEN 0.95 ELSE 1.0 END) AS fit
    ORDER BY fit DESC, size(relations), [relation IN relations | relation.sortKey]
    WITH park, head(collect({kind: kind, fit: fit, relations: relations})) AS hit
    RETURN collect({park: park, hit: hit}) AS hits
  }
  WITH to, want, own, feature, hits, COUNT { (:Park) } AS parks
  WITH to, collect({
         want: want, own: own, feature: feature, hits: hits,
         rarity: log(1.0 + parks / CASE WHEN size(hits) = 0 THEN 1.0 ELSE toFloat(size(hits)) END) / log(1.0 + parks)
       }) AS wants
  WITH to, wants, reduce(sum = 0.0, feature IN keys($weights) |
         sum + CASE WHEN ANY(one IN wants WHERE one.feature = feature) THEN $weights[feature] ELSE 0.0 END) AS weights
  UNWIND wants AS one
  WITH to, one, $weights[one.feature] / weights * one.rarity
       / reduce(sum = 0.0, other IN wants | sum + CASE WHEN other.feature = one.feature THEN other.rarity ELSE 0.0 END) AS most
  UNWIND one.hits AS had
  WITH to, had.park AS park, one, had.hit AS hit, most, most * had.hit.fit AS contribution
  WHERE to IS NULL OR park <> to
  ORDER BY contribution DESC, one.want.sortKey
  WITH park, sum(contribution) AS score, collect({
         feature: one.feature, kind: hit.kind, want: one.want, contribution: contribution, most: most, relations: hit.relations + one.own
       }) AS reasons
  ORDER BY score DESC, park.degree DESC, park.sortKey
  LIMIT $first
  RETURN collect({park: park, score: score, reasons: reasons}) AS found
}
CALL (found) {
  UNWIND found AS one UNWIND one.reasons AS reason UNWIND reason.relations AS relation
  RETURN collect(DISTINCT relation) AS relations
}
WITH *, [one IN found | one.park] AS parks, [one IN asked | one.want] AS wants
CALL (relations, wants) {
  UNWIND [relation IN relations | startNode(relation)] + [relation IN relations | endNode(relation)] + wants AS entity
  RETURN collect(DISTINCT entity) AS entities
}
RETURN
       //? to
       toCandidates,
       to {.name, .type} AS asked,
       //?
       //? need
       needCandidates,
       //?
       [want IN wants | want.id] AS wants,
       [one IN found | {park: one.park.id, score: one.score, reasons: [reason IN one.reasons | reason {
         .feature, .kind, .contribution, .most, want: reason.want.id, relations: [relation IN reason.relations | relation.id]
       }]}] AS found,
       COLLECT {
         UNWIND parks AS park
         RETURN park /*=> park: Entity */
       } AS parks,
       COLLECT {
         UNWIND entities AS entity
         RETURN entity /*=> reasons.entities|unmet: Entity */ ORDER BY entity.sortKey
       } AS entities,
       COLLECT {
         UNWIND relations AS relation
         RETURN relation /*=> reasons.relations: Relation */
       } AS relations
