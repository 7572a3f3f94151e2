import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { BadArgumentError } from '#server/domain/errors.ts';
import type { EntityType } from '#server/domain/vocabulary.ts';
import { nameQuery } from '#server/graph/name-query.ts';
import { readStatement } from '#server/records/statement.ts';
import { inRange, MOST_LISTED } from '#server/records/arguments.ts';
import { find } from '#server/records/find.ts';
import type { EntityRecord } from '#server/records/record.ts';

const MATCH = readStatement(new URL('./match.cypher', import.meta.url));

const NAMES = { least: 1, most: MOST_LISTED } as const;
const LENGTH = { least: 0, most: 200 } as const;
const FIRST = { least: 1, most: 20 } as const;

const Row = z.object({
  index: z.number().int(),
  candidates: z.array(z.object({ entity: z.string(), score: z.number(), matchedOn: z.string() })),
});

export interface MatchRecord {
  readonly text: string;
  readonly candidates: {
    readonly entity: EntityRecord;
    readonly score: number;
    readonly matchedOn: string;
  }[];
}

export interface MatchQuestion {
  readonly names: readonly string[];
  readonly types: readonly EntityType[] | null;
  readonly first: number;
}

/** Which entities each of a list of names may mean, the likeliest first. Throws BAD_ARGUMENT for what is out of range. */
export async function match(
  context: AtlasContext,
  { names, types, ...question }: MatchQuestion,
): Promise<MatchRecord[]> {
  inRange('names', names.length, NAMES);
  const first = inRange('first', question.first, FIRST);
  const overlong = names.find((name) => name.length > LENGTH.most);
  if (overlong !== undefined) {
    throw new BadArgumentError('names', overlong, LENGTH);
  }
  const asked = names.map((text, index) => ({ text: text.trim(), index }));
  const spoken = asked.filter(({ text }) => text !== '');
  const parameters = { names: spoken.map(({ text }) => nameQuery(text)), types, first };
  const rows = await find(context, MATCH, parameters, Row);
  const candidates = new Map(rows.map((found) => [spoken[found.index]?.index, found.candidates]));
  return Promise.all(
    names.map(async (text, index) => ({
      text,
      candidates: await Promise.all(
        (candidates.get(index) ?? []).map(async ({ entity, ...candidate }) => ({
          ...candidate,
          entity: await context.records.entity(entity),
        })),
      ),
    })),
  );
}
