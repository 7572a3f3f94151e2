import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { BadArgumentError } from '#server/domain/errors.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';
import { nameQuery } from '#server/graph/name-query.ts';
import { readStatement } from '#server/records/statement.ts';
import { inRange, PAGE } from '#server/records/arguments.ts';
import { findOne } from '#server/records/find.ts';
import { fromCursor, listKey } from '#server/records/cursor.ts';
import type { PageRows } from '#server/records/page.ts';
import type { EntityRecord } from '#server/records/record.ts';

const SEARCH = readStatement(new URL('./search.cypher', import.meta.url));

const TEXT = { least: 1, most: 200 } as const;

export interface SearchQuestion {
  readonly text: string;
  readonly types: readonly EntityType[] | null;
  readonly first: number;
  readonly after: string | null;
}

const Found = z.object({
  sortKey: z.string(),
  score: z.number(),
  matchedOn: z.string(),
  entity: z.string(),
});
const Row = z.object({ totalCount: z.number().int(), rows: z.array(Found) });

export interface SearchRow extends Omit<z.infer<typeof Found>, 'entity'> {
  readonly node: EntityRecord;
}

/**
 * Entities by what they are called. Any text is a good one: what is special to a query language is not so here.
 * Throws BAD_ARGUMENT for an empty or overlong text, BAD_CURSOR for a cursor of another list.
 */
export async function search(
  context: AtlasContext,
  question: SearchQuestion,
): Promise<PageRows<SearchRow>> {
  const text = question.text.trim();
  if (text.length < TEXT.least || text.length > TEXT.most) {
    throw new BadArgumentError('text', question.text, TEXT);
  }
  const first = inRange('first', question.first, PAGE);
  const list = listKey('search', { text, types: question.types });
  const after = question.after === null ? null : fromCursor(list, question.after);
  const { totalCount, rows } = await findOne(
    context,
    SEARCH,
    { asked: nameQuery(text), types: question.types, after, limit: first + 1 },
    Row,
  );
  return {
    rows: await Promise.all(
      rows.map(async ({ entity, ...row }) => ({
        ...row,
        node: await context.records.entity(entity),
      })),
    ),
    totalCount,
    size: first,
    isContinued: after !== null,
    list,
  };
}
