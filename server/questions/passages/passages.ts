import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { BadArgumentError, NoPlanTextError, UnknownEntityError } from '#server/domain/errors.ts';
import { searchPassages, type FoundPassage } from '#server/domain/passage-search.ts';
import type { PlanText } from '#server/domain/plan-text.ts';
import { inRange } from '#server/records/arguments.ts';
import { fromCursor, listKey } from '#server/records/cursor.ts';
import { find } from '#server/records/find.ts';
import type { PageRows } from '#server/records/page.ts';
import { type PassageRecord, toPassages } from '#server/records/passages.ts';
import { readStatement } from '#server/records/statement.ts';

const LOCATORS = readStatement(new URL('./locators.cypher', import.meta.url));

const TEXT = { least: 1, most: 200 } as const;
/** Of the plan's words no more than this leaves the server at once. */
const PASSAGES = { least: 0, most: 50 } as const;

export interface PassagesQuestion {
  readonly text: string;
  /** By its id; null: every plan whose text is there. */
  readonly plan: string | null;
  /** A section, or a paragraph; null: anywhere. */
  readonly within: string | null;
  readonly first: number;
  readonly after: string | null;
}

interface PassageRow {
  readonly sortKey: string;
  readonly node: PassageRecord;
}

export type PassagePage = PageRows<PassageRow>;

interface Found {
  readonly plan: string;
  readonly sortKey: string;
  readonly passage: FoundPassage;
}

const Within = z.object({ plan: z.string(), locators: z.array(z.string()) });

/**
 * Where the plans' own texts say something, best first. Throws NO_PLAN_TEXT where there is no text to be searched, BAD_ARGUMENT
 * for an empty or overlong text, UNKNOWN_ENTITY for a place that no plan has, BAD_CURSOR for a cursor of another list.
 */
export async function passages(
  context: AtlasContext,
  question: PassagesQuestion,
): Promise<PassagePage> {
  const text = question.text.trim();
  if (text.length < TEXT.least || text.length > TEXT.most) {
    throw new BadArgumentError('text', question.text, TEXT);
  }
  const first = inRange('first', question.first, PASSAGES);
  const list = listKey('passages', { text, plan: question.plan, within: question.within });
  const after = question.after === null ? null : fromCursor(list, question.after);
  const found = await findPassages(context, text, question);
  const rest = after === null ? found : found.filter(({ sortKey }) => sortKey > after);
  return {
    rows: await rowsOf(context, rest.slice(0, first + 1)),
    totalCount: found.length,
    size: first,
    isContinued: after !== null,
    list,
  };
}

async function findPassages(
  context: AtlasContext,
  text: string,
  { plan, within }: PassagesQuestion,
): Promise<Found[]> {
  const texts = textsOf(context, plan);
  const holds = await placesWithin(context, within);
  return texts
    .flatMap(([id, planText]) =>
      searchPassages(planText, text).map((passage) => ({
        plan: id,
        sortKey: `${passage.rank} ${id}`,
        passage,
      })),
    )
    .filter((found) => holds(found.plan, found.passage.at))
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
}

function textsOf(
  { planTexts }: AtlasContext,
  plan: string | null,
): (readonly [string, PlanText])[] {
  const texts = [...planTexts].filter(([id]) => plan === null || id === plan);
  if (texts.length === 0) {
    throw new NoPlanTextError(plan);
  }
  return texts;
}

/** Whether a place of a plan lies where it is looked for. */
async function placesWithin(
  context: AtlasContext,
  within: string | null,
): Promise<(plan: string, at: string) => boolean> {
  if (within === null) {
    return () => true;
  }
  if (within.includes('¶')) {
    return (_plan, at) => at === within;
  }
  const found = await find(context, LOCATORS, { section: within }, Within);
  if (found.length === 0) {
    throw new UnknownEntityError(within, []);
  }
  const locators = new Map(found.map((one) => [one.plan, new Set(one.locators)]));
  return (plan, at) => locators.get(plan)?.has(at) === true;
}

async function rowsOf(context: AtlasContext, page: readonly Found[]): Promise<PassageRow[]> {
  const nodes = await toPassages(
    context,
    page.map(({ plan, passage: { at, text, matches } }) => ({ plan, at, text, matches })),
  );
  return page.flatMap(({ sortKey }, index) => {
    const node = nodes[index];
    return node === undefined ? [] : [{ sortKey, node }];
  });
}
