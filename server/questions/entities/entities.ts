import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { UnknownEntityError } from '#server/domain/errors.ts';
import { nameKey } from '#server/domain/name-key.ts';
import { BASES, ENTITY_TYPES } from '#server/domain/vocabulary.ts';
import type { Graph, Parameters } from '#server/graph/graph.ts';
import { Candidates, refParameter, requireEach, requireOne } from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { askOne } from '#server/projection/ask.ts';
import { fromCursor, listKey } from '#server/projection/cursor.ts';
import type { PageRows } from '#server/projection/page.ts';
import { EntityRecord } from '#server/projection/records.ts';
import { selects, type Selection } from '#server/projection/selection.ts';
import type { Window } from '#server/projection/window.ts';

import type { EntityFilter, EntityOrder } from './entity-filter.ts';

const ENTITIES = readStatement(new URL('./entities.cypher', import.meta.url));

const EntityRow = z.object({ sortKey: z.string(), node: EntityRecord });
const count = z.number().int();
const Row = z.object({
  withinCandidates: Candidates.default([]),
  industryCandidates: Candidates.default([]),
  relatedCandidates: z.array(Candidates).default([]),
  isSectionFound: z.boolean().default(true),
  totalCount: count,
  rows: z.array(EntityRow),
  facets: z
    .object({
      types: z.array(z.object({ type: z.enum(ENTITY_TYPES), count })),
      stages: z.array(z.object({ stage: z.string(), count })),
      chapters: z.array(z.object({ section: EntityRecord, count })),
      cities: z.array(z.object({ city: EntityRecord, count })),
    })
    .optional(),
});
type Row = z.infer<typeof Row>;

export interface EntitiesQuestion {
  readonly filter: EntityFilter;
  readonly order: EntityOrder;
  readonly window: Window;
}

export interface EntitiesRecord extends PageRows<z.infer<typeof EntityRow>> {
  /** undefined where they were not selected. */
  readonly facets: Row['facets'];
}

/**
 * A page of the entities such as asked for. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME for what the filter names, BAD_CURSOR
 * for a cursor of another list, filter or order.
 */
export async function entities(
  { graph, signal }: Pick<AtlasContext, 'graph' | 'signal'>,
  { filter, order, window }: EntitiesQuestion,
  selection: Selection,
): Promise<EntitiesRecord> {
  const list = listKey('entities', { ...filter, ...order });
  const sortKeyOf = (cursor: string | null): string | null =>
    cursor === null ? null : fromCursor(list, cursor);
  const { size, isBackward } = window;
  const row = await askOne(graph, {
    statement: ENTITIES,
    parameters: {
      ...filterParameters(filter),
      by: order.by,
      descending: order.isDescending,
      fromEnd: order.isDescending !== isBackward,
      after: sortKeyOf(window.after),
      before: sortKeyOf(window.before),
      limit: size + 1,
    },
    parts: {
      ...filterParts(filter),
      facets: selects(selection, 'facets'),
    },
    selection,
    row: Row,
    signal,
  });
  await requireMeant(graph, filter, row);
  const { rows, totalCount, facets } = row;
  const isContinued = (isBackward ? window.before : window.after) !== null;
  return { rows, totalCount, facets, size, isBackward, isContinued, list };
}

function filterParts(filter: EntityFilter): Readonly<Record<string, boolean>> {
  const isGiven = {
    within: filter.within !== null,
    industry: filter.industry !== null,
    related: filter.relatedTo.length > 0,
  };
  return {
    ...isGiven,
    section: filter.section !== null,
    name: filter.name !== null,
    basisAlone: filter.basis !== null && !Object.values(isGiven).includes(true),
  };
}

function filterParameters({ name, within, industry, ...filter }: EntityFilter): Parameters {
  const { types, plan, section, stages, relatedTo, basis } = filter;
  return {
    types,
    plan,
    section,
    stages,
    key: name === null ? null : nameKey(name),
    within: within === null ? null : refParameter(within),
    industry: industry === null ? null : refParameter(industry),
    related: relatedTo.map(({ entity }) => refParameter(entity)),
    relations: relatedTo.map((related) => ({ types: related.types, direction: related.direction })),
    basis: basis ?? BASES,
  };
}

/** Throws for what the filter names and the graph does not know. */
async function requireMeant(graph: Graph, filter: EntityFilter, row: Row): Promise<void> {
  const { within, industry, relatedTo, section } = filter;
  if (within !== null) {
    await requireOne(graph, within, row.withinCandidates);
  }
  if (industry !== null) {
    await requireOne(graph, industry, row.industryCandidates);
  }
  const related = relatedTo.map(({ entity }) => entity);
  await requireEach(graph, related, row.relatedCandidates);
  if (section !== null && !row.isSectionFound) {
    throw new UnknownEntityError(section, []);
  }
}
