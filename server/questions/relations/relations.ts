import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { UnknownEntityError } from '#server/domain/errors.ts';
import { nameKey } from '#server/domain/name-key.ts';
import { BASES, RELATION_TYPES } from '#server/domain/vocabulary.ts';
import { Candidates, refParameter, requireEach } from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { askOne } from '#server/projection/ask.ts';
import { fromCursor, listKey } from '#server/projection/cursor.ts';
import type { PageRows } from '#server/projection/page.ts';
import { RelationRecord } from '#server/projection/records.ts';
import { selects, type Selection } from '#server/projection/selection.ts';

import type { RelationFilter, RelationOrder } from './relation-filter.ts';

const RELATIONS = readStatement(new URL('./relations.cypher', import.meta.url));

const RelationRow = z.object({ sortKey: z.string(), node: RelationRecord });
const TypeCount = z.object({
  type: z.enum(RELATION_TYPES),
  basis: z.enum(BASES),
  count: z.number().int(),
});
const Row = z.object({
  endsCandidates: z.array(Candidates).default([]),
  isSectionFound: z.boolean().default(true),
  totalCount: z.number().int(),
  rows: z.array(RelationRow),
  types: z.array(TypeCount).optional(),
});

export interface RelationsQuestion {
  readonly filter: RelationFilter;
  readonly order: RelationOrder;
  readonly first: number;
  readonly after: string | null;
}

export interface RelationsRecord extends PageRows<z.infer<typeof RelationRow>> {
  /** undefined where they were not selected. */
  readonly facets: z.infer<typeof TypeCount>[] | undefined;
}

/**
 * A page of the relations such as asked for. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME for what the filter names, BAD_CURSOR
 * for a cursor of another list, filter or order.
 */
export async function relations(
  { graph, signal }: Pick<AtlasContext, 'graph' | 'signal'>,
  { filter, order, first, after }: RelationsQuestion,
  selection: Selection,
): Promise<RelationsRecord> {
  const list = listKey('relations', { ...filter, ...order });
  const { name, of, ...plain } = filter;
  const row = await askOne(graph, {
    statement: RELATIONS,
    parameters: {
      ...plain,
      key: name === null ? null : nameKey(name),
      ends: of.map(refParameter),
      by: order.by,
      descending: order.isDescending,
      after: after === null ? null : fromCursor(list, after),
      limit: first + 1,
    },
    parts: {
      ends: of.length > 0,
      section: filter.section !== null,
      name: name !== null,
      facets: selects(selection, 'facets'),
    },
    selection,
    row: Row,
    signal,
  });
  await requireEach(graph, of, row.endsCandidates);
  if (filter.section !== null && !row.isSectionFound) {
    throw new UnknownEntityError(filter.section, []);
  }
  const { rows, totalCount, types } = row;
  return { rows, totalCount, facets: types, size: first, isContinued: after !== null, list };
}
