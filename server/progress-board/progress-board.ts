import type { AtlasContext } from '#server/context.ts';
import { MONEY_KINDS, type Money } from '#server/domain/ledger-line.ts';
import { dayOf, isBy, lastDayOf, type PaperDate } from '#server/domain/paper-date.ts';
import { RECORD_STAGES } from '#server/domain/vocabulary.ts';
import type { Ledger } from '#server/ledger/ledger.ts';
import { inRange } from '#server/records/arguments.ts';

import { LAG_RULES, type LagRecord } from './find-lags.ts';
import { findWorks, type Work } from './find-works.ts';

const QUIET = { least: 1, most: 60 } as const;

export interface ProgressBoardQuestion {
  /** The ids of the only entities that count; null: all. */
  readonly among: ReadonlySet<string> | null;
  readonly quietMonths: unknown;
}

/** Works as they stand at a moment; what is told of each is worked out where it is selected. */
export interface ProgressBoardRecord {
  readonly date: PaperDate;
  readonly papers: number;
  /** How many papers speak of. */
  readonly works: number;
  readonly stages: readonly { readonly stage: string; readonly count: number }[];
  readonly money: readonly MoneySumRecord[];
  readonly behind: readonly LagRecord[];
  /** All works, whether papers speak of them or only the plan does, in the plan's order. */
  readonly all: readonly Work[];
  readonly ledger: Ledger;
  /** All that the board was asked with. */
  readonly asked: Readonly<Record<string, unknown>>;
}

interface MoneySumRecord {
  readonly kind: Money['kind'];
  readonly value: number;
  readonly unit: string;
  readonly works: number;
}

/** How works stand by what the plan and papers say of them. Throws BAD_ARGUMENT. */
export async function progressBoard(
  context: AtlasContext,
  { among, quietMonths }: ProgressBoardQuestion,
): Promise<ProgressBoardRecord> {
  const { moment } = context.records;
  const months = inRange('quietMonths', quietMonths, QUIET);
  const ledger = await context.records.ledger();
  const date = moment === null ? dayOf(new Date()) : lastDayOf(moment);
  const all = await findWorks(context, { ledger, date, among, quietMonths: months });
  const spoken = all.filter(({ isSpokenOf }) => isSpokenOf).map(({ id }) => id);
  return {
    date,
    papers: papersBy(ledger, date),
    works: spoken.length,
    stages: stagesOf(ledger, spoken, date),
    money: moneyOf(ledger, spoken, date),
    behind: all.flatMap(({ lags }) => lags).sort(worstFirst),
    all,
    ledger,
    asked: { moment, months, among: among === null ? null : [...among] },
  };
}

function papersBy({ documents }: Ledger, date: PaperDate): number {
  return [...documents.values()].filter((one) => one.retraction === null && isBy(one.date, date))
    .length;
}

function stagesOf(ledger: Ledger, works: readonly string[], date: PaperDate) {
  const stages = works.map((entity) => ledger.saidOf(entity, date).stage?.stage);
  return RECORD_STAGES.map((stage) => ({
    stage,
    count: stages.filter((one) => one === stage).length,
  })).filter(({ count }) => count > 0);
}

function moneyOf(ledger: Ledger, works: readonly string[], date: PaperDate): MoneySumRecord[] {
  const told = works.flatMap((entity) => ledger.moneyOf(entity, date));
  return MONEY_KINDS.flatMap((kind) => {
    const values = told.filter((money) => money.kind === kind).map(({ value }) => value);
    const sum = values.reduce((total, value) => total + value, 0);
    const value = Math.round(sum * 1e4) / 1e4;
    return values.length === 0 ? [] : [{ kind, value, unit: '万元', works: values.length }];
  });
}

function worstFirst(a: LagRecord, b: LagRecord): number {
  const byRule = LAG_RULES.indexOf(a.rule) - LAG_RULES.indexOf(b.rule);
  return byRule || b.months - a.months || (a.entity < b.entity ? -1 : 1);
}
