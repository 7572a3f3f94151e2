import { z } from 'zod';

import type { PaperDate } from '#server/domain/paper-date.ts';
import { RECORD_STAGES } from '#server/domain/vocabulary.ts';
import type { Ledger } from '#server/ledger/ledger.ts';
import { optional } from '#server/records/arguments.ts';

import { LAG_RULES } from './find-lags.ts';
import type { Work } from './find-works.ts';

const ORDERS = [
  'PLACE',
  'NAME',
  'STAGE',
  'PERCENT',
  'STARTS',
  'ENDS',
  'TOTAL',
  'SAID',
  'BEHIND',
] as const;

/** In which order works are told; upward unless said otherwise. */
export const WorkOrder = z
  .object({ by: z.enum(ORDERS).default('PLACE'), direction: optional(z.enum(['ASC', 'DESC'])) })
  .transform(({ by, direction }) => ({ by, isDescending: direction === 'DESC' }));
export type WorkOrder = z.infer<typeof WorkOrder>;

type Key = string | number | null;

/** The works in order: what lacks the key stands last either way, and equals in the plan's order. */
export function orderWorks(
  works: readonly Work[],
  { by, isDescending }: WorkOrder,
  said: { readonly ledger: Ledger; readonly date: PaperDate },
): readonly Work[] {
  const keyed = works.map((work) => ({ work, key: KEYS[by](work, said.ledger, said.date) }));
  return keyed
    .sort((one, other) => {
      if (one.key === null || other.key === null) {
        return Number(one.key === null) - Number(other.key === null) || inPlan(one, other);
      }
      const upward = one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
      return (isDescending ? -upward : upward) || inPlan(one, other);
    })
    .map(({ work }) => work);
}

function inPlan(one: { readonly work: Work }, other: { readonly work: Work }): number {
  return one.work.sortKey < other.work.sortKey ? -1 : 1;
}

const KEYS: Readonly<
  Record<WorkOrder['by'], (work: Work, ledger: Ledger, date: PaperDate) => Key>
> = {
  PLACE: ({ sortKey }) => sortKey,
  NAME: ({ pinyin }) => pinyin.toLowerCase(),
  STAGE: ({ stage }) => (stage === null ? null : RECORD_STAGES.indexOf(stage)),
  PERCENT: ({ id }, ledger, date) => ledger.saidOf(id, date).percent?.percent ?? null,
  STARTS: ({ id }, ledger, date) => ledger.saidOf(id, date).starts?.starts ?? null,
  ENDS: ({ id }, ledger, date) => ledger.saidOf(id, date).ends?.ends ?? null,
  TOTAL: ({ id }, ledger, date) =>
    ledger.moneyOf(id, date).find(({ kind }) => kind === 'TOTAL')?.value ?? null,
  SAID: ({ id }, ledger, date) => ledger.countingOf(id, date)[0]?.date ?? null,
  BEHIND: ({ lags: [worst] }) => (worst === undefined ? null : LAG_RULES.indexOf(worst.rule)),
};
