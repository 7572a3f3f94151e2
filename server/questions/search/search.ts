import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { BadArgumentError } from '#server/domain/errors.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';
import { nameQuery } from '#server/graph/name-query.ts';
import { readStatement } from '#server/graph/statement.ts';
import { inRange, PAGE } from '#server/projection/arguments.ts';
import { askOne } from '#server/projection/ask.ts';
import { fromCursor, listKey } from '#server/projection/cursor.ts';
import type { PageRows } from '#server/projection/page.ts';
import { EntityRecord } from '#server/projection/records.ts';
import type { Selection } from '#server/projection/selection.ts';

const SEARCH = readStatement(new URL('./search.cypher', import.meta.url));

const TEXT = { least: 1, most: 200 } as const;

export interface SearchQuestion {
  readonly text: string;
  readonly types: readonly EntityType[] | null;
  readonly first: number;
  readonly after: string | null;
}

const SearchRow = z.object({
  sortKey: z.string(),
  score: z.number(),
  matchedOn: z.string(),
  node: EntityRecord,
});
export type SearchRow = z.infer<typeof SearchRow>;

const Row = z.object({ totalCount: z.number().int(), rows: z.array(SearchRow) });

/**
 * Entities by what they are called. Any text is a good one: what is special to a query language is not so here.
 * Throws BAD_ARGUMENT for an empty or overlong text, BAD_CURSOR for a cursor of another list.
 */
export async function search(
  { graph, signal }: AtlasContext,
  question: SearchQuestion,
  selection: Selection,
): Promise<PageRows<SearchRow>> {
  const text = question.text.trim();
  if (text.length < TEXT.least || text.length > TEXT.most) {
    throw new BadArgumentError('text', question.text, TEXT);
  }
  const first = inRange('first', question.first, PAGE);
  const list = listKey('search', { text, types: question.types });
  const row = await askOne(graph, {
    statement: SEARCH,
    parameters: {
      asked: nameQuery(text),
      types: question.types,
      after: question.after === null ? null : fromCursor(list, question.after),
      limit: first + 1,
    },
    selection,
    row: Row,
    signal,
  });
  return { ...row, size: first, isContinued: question.after !== null, list };
}
