import type { z } from 'zod';

import type { Graph, Parameters } from '#server/graph/graph.ts';

import { ENTITY_FIELDS } from './entity-fields.ts';
import { PLAN_FIELDS } from './plan-fields.ts';
import { Projector, type Projected } from './projector.ts';
import { RELATION_FIELDS } from './relation-fields.ts';
import { selectedAt, type Selection } from './selection.ts';

/** What a question asks of the graph. */
export interface Ask<Row> {
  /**
   * The statement. Where it hands over something that the reader may select from, a comment marks it, such as
   * `start [=> from: Entity]` with slash and star for brackets: it shapes the variable `start` after what was selected
   * below the field `from`, a path of field names parted by dots, or several parted by bars.
   */
  readonly statement: string;
  readonly parameters: Parameters;
  readonly selection: Selection;
  readonly row: z.ZodType<Row>;
  /** Whole numbers that stand where Cypher takes no parameter, marked `20 [= first]` in the same way. */
  readonly bounds?: Readonly<Record<string, number>>;
  /** Which of the parts are wanted that stand between the lines `//? facets` and `//?`; a part not named here stays. */
  readonly parts?: Readonly<Record<string, boolean>>;
  readonly signal?: AbortSignal | undefined;
}

const SHAPE = /\b(\w+) \/\*=> ([\w.|]*): (Entity|Relation|Plan) \*\//g;
const BOUND = /\b\d+ \/\*= (\w+) \*\//g;
const PART = /^ *\/\/\? (\w+)\n([^]*?)^ *\/\/\?\n/gm;
const PROJECTIONS = { Entity: ENTITY_FIELDS, Relation: RELATION_FIELDS, Plan: PLAN_FIELDS };

/** Asks the graph one question in one round trip, its answer shaped by what the reader selected. */
export function ask<Row>(graph: Graph, question: Ask<Row>): Promise<Row[]> {
  const projector = new Projector(PROJECTIONS);
  const { bounds = {}, parts = {} } = question;
  const text = question.statement
    .replace(PART, (_mark, name: string, part: string) => (parts[name] === false ? '' : part))
    .replace(BOUND, (mark, name: string) => (name in bounds ? String(bounds[name]) : mark))
    .replace(SHAPE, (_mark, variable: string, path: string, kind: string) =>
      projector.project(kindOf(kind), variable, selectedAt(question.selection, path)),
    );
  const parameters = { ...question.parameters, ...projector.parameters };
  return graph.read(text, parameters, question.row, question.signal);
}

/** Asks a question whose statement hands over one row, whatever it finds. */
export async function askOne<Row>(graph: Graph, question: Ask<Row>): Promise<Row> {
  const [row] = await ask(graph, question);
  if (row === undefined) {
    throw new Error('the statement hands over no row');
  }
  return row;
}

function kindOf(word: string): Projected {
  return word === 'Relation' || word === 'Plan' ? word : 'Entity';
}
