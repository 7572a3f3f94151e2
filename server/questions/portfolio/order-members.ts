import { z } from 'zod';

import { BadCursorError } from '#server/domain/errors.ts';
import { ENTITY_TYPES, RECORD_STAGES } from '#server/domain/vocabulary.ts';
import { optional } from '#server/records/arguments.ts';
import { fromCursor } from '#server/records/cursor.ts';

import type { Member } from './member.ts';

const BY = ['PLAN_ORDER', 'NAME', 'STAGE', 'TYPE', 'AMOUNT'] as const;

/** In which order; amounts go from the greatest to the least, the others upward, unless said otherwise. */
export const PortfolioOrder = z
  .object({ by: z.enum(BY).default('PLAN_ORDER'), direction: optional(z.enum(['ASC', 'DESC'])) })
  .transform(({ by, direction }) => ({
    by,
    isDescending: (direction ?? (by === 'AMOUNT' ? 'DESC' : 'ASC')) === 'DESC',
  }));
export type PortfolioOrder = z.infer<typeof PortfolioOrder>;

/** What a member is ordered by, null where it lacks that, and its place in the plan's order. */
const Position = z.tuple([z.string().nullable(), z.string()]);
type Position = z.infer<typeof Position>;

/** A member in its list; `sortKey` is its position there, as a cursor holds it. */
export interface OrderedMember {
  readonly member: Member;
  readonly sortKey: string;
}

/** The members in order, from behind a cursor on; throws BAD_CURSOR where it is another list's. */
export function orderMembers(
  members: readonly Member[],
  order: PortfolioOrder,
  { list, after }: { readonly list: string; readonly after: string | null },
): OrderedMember[] {
  const begin = after === null ? null : positionAt(list, after);
  return members
    .map((member) => ({ member, position: positionOf(member, order) }))
    .filter(({ position }) => begin === null || compare(position, begin, order) > 0)
    .sort((one, other) => compare(one.position, other.position, order))
    .map(({ member, position }) => ({ member, sortKey: JSON.stringify(position) }));
}

function positionAt(list: string, cursor: string): Position {
  const text = fromCursor(list, cursor);
  try {
    return Position.parse(JSON.parse(text));
  } catch {
    throw new BadCursorError(cursor);
  }
}

function positionOf(member: Member, { by, isDescending }: PortfolioOrder): Position {
  // By the plan's order nothing else counts, so that it is what goes up or down.
  const key = by === 'PLAN_ORDER' ? member.sortKey : KEYS[by](member);
  return [key, isDescending && by === 'PLAN_ORDER' ? '' : member.sortKey];
}

const KEYS = {
  NAME: ({ pinyin }) => pinyin.toLowerCase(),
  STAGE: ({ stage }) => (stage === null ? null : padded(RECORD_STAGES.indexOf(stage))),
  TYPE: ({ type }) => padded(ENTITY_TYPES.indexOf(type)),
  AMOUNT: ({ amounts: [first] }) =>
    first?.value === undefined ? null : `${first.unit} ${padded(first.value)}`,
} as const satisfies Record<
  Exclude<PortfolioOrder['by'], 'PLAN_ORDER'>,
  (member: Member) => string | null
>;

/** A number as a text that sorts as it does. */
function padded(value: number): string {
  return value.toFixed(6).padStart(24, '0');
}

/** What lacks the key stands last either way; equals stand in the plan's order. */
function compare(one: Position, other: Position, { isDescending }: PortfolioOrder): number {
  const [key, place] = one;
  const [otherKey, otherPlace] = other;
  if (key === null || otherKey === null) {
    return Number(key === null) - Number(otherKey === null) || compareTexts(place, otherPlace);
  }
  const byKey = compareTexts(key, otherKey);
  return (isDescending ? -byKey : byKey) || compareTexts(place, otherPlace);
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
