import { z } from 'zod';

import { BASES, ENTITY_TYPES } from '#server/domain/vocabulary.ts';

import { inRange, PAGE } from './arguments.ts';
import { fromCursor, listKey } from './cursor.ts';
import type { Projector } from './projector.ts';
import { mergeSelections, selects, type SelectedField, type Selection } from './selection.ts';

/** What every connection below an entity may be asked with. */
const ConnectionArguments = z.object({
  basis: z.array(z.enum(BASES)).nullish(),
  first: z.number().nullish(),
  after: z.string().nullish(),
});

/** The relations that a connection pages through, and the entity at the far end of each. */
interface Walked {
  readonly pattern: string;
  readonly relation: string;
  readonly other: string;
  /** What must hold of them, beyond the basis. */
  readonly conditions: readonly string[];
  /** What a row holds beside its sort key, as the entries of a map. */
  readonly row: string;
}

/** A page of relations in their order, and how many there are if that was selected. */
export function connection(projector: Projector, field: SelectedField, walked: Walked): string {
  const { pattern, relation, row } = walked;
  const { basis, after = null, ...args } = ConnectionArguments.parse(field.args);
  const first = inRange('first', args.first ?? 20, PAGE);
  const list = listKey(field.name, field.args);
  const conditions = [...walked.conditions, ...oneOf(projector, `${relation}.basis`, basis)];
  const later =
    after === null ? [] : [`${relation}.sortKey > ${projector.parameter(fromCursor(list, after))}`];
  const rows = `COLLECT {
      MATCH ${pattern}${where([...conditions, ...later])}
      RETURN {sortKey: ${relation}.sortKey, ${row}}
      ORDER BY ${relation}.sortKey LIMIT ${projector.parameter(first + 1)}
    }`;
  const total = selects(field.selection, 'totalCount')
    ? `COUNT { MATCH ${pattern}${where(conditions)} }`
    : 'null';
  return `{rows: ${rows}, size: ${projector.parameter(first)}, isContinued: ${projector.parameter(after !== null)}, list: ${projector.parameter(list)}, totalCount: ${total}}`;
}

/** A condition that a value is among some; none where none were given. */
export function oneOf(
  projector: Projector,
  value: string,
  among: readonly string[] | null | undefined,
): string[] {
  return among == null ? [] : [`${value} IN ${projector.parameter(among)}`];
}

/** What is selected of the page's rows below these fields, whether below nodes or below edges. */
export function selectedOfRows(page: SelectedField, ...names: readonly string[]): Selection {
  const merged = new Map<string, SelectedField>();
  const rows = [...page.selection.values()];
  const edges = rows.filter(({ name }) => name === 'edges');
  for (const field of [...rows, ...edges.flatMap(({ selection }) => [...selection.values()])]) {
    if (names.includes(field.name)) {
      mergeSelections(merged, field.selection);
    }
  }
  return merged;
}

/** Entity types as an argument names them. */
export const EntityTypes = z.array(z.enum(ENTITY_TYPES)).nullish();

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}
