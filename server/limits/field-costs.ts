/** What one field costs besides what is selected in it. */
export interface FieldCost {
  /** What finding it takes, in the time that a value of an answer takes; 1 unless said otherwise. */
  readonly weight?: number;
  /**
   * How many rows it has: a usual number, or the argument that bounds them, by its value or by its length. Unless said otherwise a
   * list has USUAL_ROWS, and what takes `first` has as many as that says.
   */
  readonly rows?: number | string;
}

export const USUAL_ROWS = 2;

/** By where the field stands, `Type.field`; or by its name alone, wherever it stands. */
export const FIELD_COSTS: Readonly<Record<string, FieldCost>> = {
  // Questions that walk the graph.
  'Query.entities': { weight: 100 },
  'Query.relations': { weight: 500 },
  'Query.search': { weight: 200 },
  'Query.passages': { weight: 500 },
  'Query.match': { weight: 100, rows: 'names' },
  'Query.nodes': { rows: 'ids' },
  'Query.trace': { weight: 1_000 },
  'Query.paths': { weight: 1_000 },
  'Query.neighbourhood': { weight: 1_000 },
  'Query.responsibilities': { weight: 100 },
  'Query.responsibilitiesOf': { rows: 'entities' },
  'Query.responsibilityMatrix': { weight: 500 },
  'Query.sharedResponsibilities': { weight: 500 },
  'Query.relatedParks': { weight: 2_000 },
  'Query.matchingParks': { weight: 2_000 },
  'Query.parkAdvice': { weight: 2_000 },
  'Query.parksBrief': { weight: 10_000 },
  'Query.portfolio': { weight: 500 },
  'Query.corridors': { weight: 200, rows: 40 },
  'Query.corridorProfile': { weight: 200 },
  'Query.compare': { weight: 500 },
  'Query.changes': { weight: 1_000 },
  'Query.changesSheet': { weight: 2_000 },
  'Query.progressBoard': { weight: 1_000 },
  'ProgressBoard.behind': { rows: 100 },
  // There are eleven stages and five rules, each with as many rows as first says.
  'BoardColumn.rows': { rows: 11 },
  'LagGroup.lags': { rows: 5 },
  'BoardRow.lags': { rows: 1 },
  'Query.documents': { weight: 50 },
  'Query.pendingRecords': { weight: 50 },
  'Mutation.addDocument': { weight: 500 },
  'Mutation.record': { weight: 500 },
  'Mutation.retract': { weight: 500 },
  'Mutation.accept': { weight: 500 },
  'Mutation.importRecords': { weight: 20_000 },
  'Query.statistics': { weight: 200, rows: 1 },

  // A page is as long as its question's first says, which is counted there.
  nodes: { rows: 1 },
  edges: { rows: 1 },
  'Trace.paths': { rows: 1 },
  'Trace.reached': { rows: 1 },
  'Neighbourhood.entities': { rows: 1 },
  'ParkAdvice.parks': { rows: 1 },
  'ParkAdvice.nearest': { rows: 1 },
  'ParkAdvice.understood': { rows: 0 },
  'ParkAdvice.cautions': { rows: 0 },
  // Once a page, whatever it holds.
  pageInfo: { rows: 0 },
  facets: { rows: 0, weight: 5 },

  // What is longer or shorter than usual.
  aliases: { rows: 2 },
  titles: { rows: 1 },
  amounts: { rows: 1 },
  restsOn: { rows: 2 },
  'ResponsibilityMatrix.cells': { rows: 150 },
  'ResponsibilityMatrix.departments': { rows: 40 },
  'ResponsibilityMatrix.tasks': { rows: 30 },
  'CorridorProfile.groups': { rows: 8 },
  'CorridorGroup.members': { rows: 20 },
  'Section.paragraphs': { rows: 20 },
  relationCounts: { rows: 10 },
  relationGroups: { rows: 10 },
  outline: { rows: 12 },
  plans: { rows: 1 },

  // What the schema says of itself.
  // GraphQL tells it in one go, in which nobody else is heard: a few at once, not fifty.
  '__Schema.types': { rows: 150, weight: 30_000 },
  '__Type.fields': { rows: 10 },
  '__Type.possibleTypes': { rows: 1 },
  '__Type.enumValues': { rows: 2 },
  '__Type.inputFields': { rows: 1 },
  '__Type.interfaces': { rows: 1 },
  '__Field.args': { rows: 1 },
  '__Type.ofType': { rows: 0.5 },
};
