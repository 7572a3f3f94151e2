import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { UnknownEntityError } from '#server/domain/errors.ts';
import { nameKey } from '#server/domain/name-key.ts';
import { BASES, RELATION_TYPES } from '#server/domain/vocabulary.ts';
import { fromCursor, listKey } from '#server/records/cursor.ts';
import { find, findOne } from '#server/records/find.ts';
import type { RelationPage } from '#server/records/page.ts';
import { readStatement } from '#server/records/statement.ts';

import type { RelationFilter, RelationOrder } from './relation-filter.ts';

const RELATIONS = readStatement(new URL('./relations.cypher', import.meta.url));
const TOTAL = readStatement(new URL('./total.cypher', import.meta.url));
const FACETS = readStatement(new URL('./facets.cypher', import.meta.url));
const SECTIONS = readStatement(new URL('./sections.cypher', import.meta.url));

const TypeCount = z.object({
  type: z.enum(RELATION_TYPES),
  basis: z.enum(BASES),
  count: z.number().int(),
});
type TypeCount = z.infer<typeof TypeCount>;
const Row = z.object({ sortKey: z.string(), id: z.string() });
const Total = z.object({ total: z.number().int() });
const SectionRow = z.object({ id: z.string() });

export interface RelationsQuestion {
  readonly filter: RelationFilter;
  readonly order: RelationOrder;
  readonly first: number;
  readonly after: string | null;
}

export interface RelationsRecord extends RelationPage {
  /** Counted where they are selected. */
  readonly facets: () => Promise<TypeCount[]>;
}

/**
 * A page of the relations such as asked for. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME for what the filter names, BAD_CURSOR
 * for a cursor of another list, filter or order.
 */
export async function relations(
  context: AtlasContext,
  { filter, order, first, after }: RelationsQuestion,
): Promise<RelationsRecord> {
  const { records } = context;
  const list = listKey('relations', { ...filter, ...order });
  const afterKey = after === null ? null : fromCursor(list, after);
  const { name, of, section, ...plain } = filter;
  const ends = await records.eachMeant(of);
  const such = {
    ...plain,
    section,
    sections: section === null ? [] : await sectionsIn(context, section),
    key: name === null ? null : nameKey(name),
    end: ends[0] ?? null,
    ends,
  };
  const rows = await find(
    context,
    RELATIONS,
    {
      ...such,
      by: order.by,
      descending: order.isDescending,
      after: afterKey,
      limit: first + 1,
    },
    Row,
  );
  const found = await records.relations(rows.map(({ id }) => id));
  return {
    rows: found.map((node, index) => ({ sortKey: rows[index]?.sortKey ?? '', node })),
    totalCount: async () => (await findOne(context, TOTAL, such, Total)).total,
    facets: () => find(context, FACETS, such, TypeCount),
    size: first,
    isContinued: after !== null,
    list,
  };
}

/** The sections within one, itself among them; none where a paragraph is asked for. Throws UNKNOWN_ENTITY for no section. */
async function sectionsIn(context: AtlasContext, section: string): Promise<string[]> {
  const sections = await find(context, SECTIONS, { section }, SectionRow);
  if (sections.length === 0 && !section.includes('¶')) {
    throw new UnknownEntityError(section, []);
  }
  return sections.map(({ id }) => id);
}
