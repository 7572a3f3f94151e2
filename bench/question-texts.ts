/** A question about a thing, whose id and name stand as `$id` and `$name` in each of its texts. */
export interface Question {
  /** The type of the things that it is asked of. */
  readonly of?: string;
  readonly query: string;
  /** The same in Cypher, with both as parameters; none where a statement of one's own would be ours. */
  readonly raw?: string;
  /** The same of the peer, where it has a way to ask it. */
  readonly peer?: string;
}

const LIES_IN =
  '((:Entity)-[step:LOCATED_IN|PART_OF]->(stop:City|Place|Zone|Park|Hub) WHERE (step:LOCATED_IN OR NOT stop:Park) AND NOT step.intended){1, 4}';

/** What the bench asks. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  bare: { query: '{ __typename }', raw: 'RETURN 1', peer: '{ __typename }' },
  'entity by id': {
    of: 'Project',
    query: '{ entity(ref: {id: "$id"}) { name mentions { at } } }',
    raw: 'MATCH (one:Entity {id: $id}) RETURN one.name, one.mentions',
    peer: '{ entities(where: {id: {eq: "$id"}}) { name mentions } }',
  },
  'project, what it feeds, where it lies': {
    of: 'Park',
    query:
      '{ entity(ref: {id: "$id"}) { name ... on Park { feeds { nodes { name } } locatedIn { nodes { name } } } } }',
    raw: 'MATCH (one:Entity {id: $id}) RETURN one.name, [(one)-[:FEEDS]->(other) | other.name], [(one)-[:LOCATED_IN]->(place) | place.name]',
    peer: '{ entities(where: {id: {eq: "$id"}}) { name feeds { name } locatedIn { name } } }',
  },
  'department, tasks, measures, matter': {
    of: 'Department',
    query:
      '{ entity(ref: {id: "$id"}) { ... on Department { tasks { nodes { ... on Task { name measures { name covers { nodes { name } } } } } } } } }',
    raw: 'MATCH (:Entity {id: $id})-[:LEADS|PARTICIPATES_IN]->(task) RETURN task.name, [(task)-[:INCLUDES]->(measure) | [measure.name, [(measure)-[:COVERS]->(matter) | matter.name]]]',
    peer: '{ entities(where: {id: {eq: "$id"}}) { leads { ...task } participatesIn { ...task } } } fragment task on Entity { name includes { name covers { name } } }',
  },
  'cluster with all that feeds it': {
    of: 'Cluster',
    query:
      '{ entity(ref: {id: "$id"}) { name ... on Cluster { fedBy(first: 100) { edges { node { name type } relation { basis mentions { at } } } } } } }',
    raw: 'MATCH (one:Entity {id: $id})<-[relation:FEEDS]-(other) RETURN other.name, other.type, relation.basis, relation.mentions',
    peer: '{ entities(where: {id: {eq: "$id"}}) { name fedByConnection { edges { node { name type } properties { basis mentions } } } } }',
  },
  '20 projects within a city': {
    of: 'City',
    query:
      '{ entities(types: [PROJECT], where: {within: {id: "$id"}}, first: 20) { totalCount nodes { name } } }',
    raw: `MATCH (one:Project) ${LIES_IN} (:Entity {id: $id}) WITH DISTINCT one ORDER BY one.sortKey RETURN one.name LIMIT 20`,
  },
  'search, 10 hits': {
    of: 'Park',
    query: '{ search(text: "$name") { edges { matchedOn node { name type } } } }',
    raw: 'MATCH (name:Name)-[:NAMES]->(one:Entity) WHERE name.key CONTAINS $name RETURN DISTINCT one.name LIMIT 10',
    peer: '{ entities(where: {name: {contains: "$name"}}, limit: 10) { name type } }',
  },
  'trace, 6 steps at most': {
    of: 'Project',
    query:
      '{ trace(from: {id: "$id"}, until: [CLUSTER]) { paths { strength entities { name } steps { relation { basis mentions { at } } } } } }',
    raw: 'MATCH SHORTEST 101 (walk = (:Entity {id: $id}) ((:Entity)-[:FEEDS|IMPROVES|PART_OF]->(:Entity)){1, 6} (:Cluster)) RETURN [stop IN nodes(walk) | stop.name], [step IN relationships(walk) | [step.basis, step.mentions]] LIMIT 20',
    peer: '{ entities(where: {id: {eq: "$id"}}) { traced { name type } } }',
  },
  '5 shortest paths': {
    of: 'Project',
    query:
      '{ paths(from: {id: "$id"}, to: {id: "gd-maoming"}) { entities { name } steps { relation { type } } } }',
    raw: 'MATCH SHORTEST 5 (walk = (:Entity {id: $id}) ((:Entity)-[step]-(there:Entity) WHERE NOT step:APPEARS_IN AND NOT there:Section){1, 6} (:Entity {id: "gd-maoming"})) RETURN [stop IN nodes(walk) | stop.name], [step IN relationships(walk) | type(step)]',
  },
  responsibilities: {
    of: 'Project',
    query: '{ responsibilities(of: {id: "$id"}) { role department { name } task { name } } }',
    raw: 'MATCH (department)-[duty:LEADS|PARTICIPATES_IN]->(task:Task) ((:Entity)-[:INCLUDES|COVERS]->(:Entity)){1, 2} (:Entity {id: $id}) RETURN DISTINCT type(duty), department.name, task.name',
    peer: '{ entities(where: {id: {eq: "$id"}}) { coveredBy { name ...who includedIn { name ...who } } } } fragment who on Entity { ledBy { name } joinedBy { name } }',
  },
  'parks like one': {
    of: 'Park',
    query:
      '{ relatedParks(to: {id: "$id"}) { score park { name } reasons { description contribution } } }',
  },
  'parks for a firm': {
    of: 'Industry',
    query:
      '{ matchingParks(need: {industries: [{id: "$id"}], places: [{name: "湛江市"}]}) { score park { name } reasons { description } } }',
  },
};
