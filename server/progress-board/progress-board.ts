import type { AtlasContext } from '#server/context.ts';
import { MONEY_KINDS, type Money } from '#server/domain/ledger-line.ts';
import { dayOf, lastDayOf, type PaperDate } from '#server/domain/paper-date.ts';
import { RECORD_STAGES } from '#server/domain/vocabulary.ts';
import type { Ledger } from '#server/ledger/ledger.ts';
import { inRange } from '#server/records/arguments.ts';

import { LAG_RULES, type LagRecord, lagsOf } from './find-lags.ts';

const QUIET = { least: 1, most: 60 } as const;

export interface ProgressBoardQuestion {
  /** The ids of the only entities that count; null: all. */
  readonly among: ReadonlySet<string> | null;
  readonly quietMonths: unknown;
}

export interface ProgressBoardRecord {
  readonly date: PaperDate;
  readonly works: number;
  readonly stages: readonly { readonly stage: string; readonly count: number }[];
  readonly money: readonly MoneySumRecord[];
  readonly behind: readonly LagRecord[];
}

interface MoneySumRecord {
  readonly kind: Money['kind'];
  readonly value: number;
  readonly unit: string;
  readonly works: number;
}

/** How works stand by what papers say of them. Throws BAD_ARGUMENT. */
export async function progressBoard(
  { records }: AtlasContext,
  { among, quietMonths }: ProgressBoardQuestion,
): Promise<ProgressBoardRecord> {
  const months = inRange('quietMonths', quietMonths, QUIET);
  const ledger = await records.ledger();
  const date = records.moment === null ? dayOf(new Date()) : lastDayOf(records.moment);
  const works = [...ledger.entities].filter(
    (entity) => (among?.has(entity) ?? true) && isSpokenOf(ledger, entity, date),
  );
  return {
    date,
    works: works.length,
    stages: stagesOf(ledger, works, date),
    money: moneyOf(ledger, works, date),
    behind: works.flatMap((entity) => lagsOf(ledger, entity, date, months)).sort(worstFirst),
  };
}

function isSpokenOf(ledger: Ledger, entity: string, date: PaperDate): boolean {
  return Object.keys(ledger.saidOf(entity, date)).length > 0;
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
