import type { z } from 'zod';

import { lastDayOrNull, type PaperDate } from '#server/domain/paper-date.ts';
import type { Parameters } from '#server/graph/graph.ts';
import type { Reading } from '#server/graph/reading.ts';

/** What is asked, and what says that nobody waits for the answer any more. */
interface Asked {
  readonly graph: Reading;
  readonly signal?: AbortSignal;
  /** As which moment it is asked; see Records.at. */
  readonly records?: { readonly moment: PaperDate | null };
}

/**
 * What a statement finds: ids, walks, scores; the entities and relations themselves are read as records. The parameters go as one map,
 * `$given`: Neo4j keeps a plan for each combination of the types and sizes of its parameters, so that of a statement with ten which
 * may be null nearly every question would be planned anew. `$given.moment` is the last day of the moment as which it is asked, null for now:
 * what later papers add after it is not there yet.
 */
export function find<Row>(
  { graph, signal, records }: Asked,
  statement: string,
  parameters: Parameters,
  row: z.ZodType<Row>,
): Promise<Row[]> {
  const given = { ...parameters, moment: lastDayOrNull(records?.moment ?? null) };
  return graph.find(statement, { given }, row, signal);
}

/** What a statement finds that hands over one row, whatever it finds. */
export async function findOne<Row>(
  context: Asked,
  statement: string,
  parameters: Parameters,
  row: z.ZodType<Row>,
): Promise<Row> {
  const [one] = await find(context, statement, parameters, row);
  if (one === undefined) {
    throw new Error('the statement hands over no row');
  }
  return one;
}
