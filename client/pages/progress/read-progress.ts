import { readStage } from '#client/shared/words/read-stage.ts';
import type { Words } from '#client/shared/words/words.ts';
import type { BoardRowFact, LagFact } from './row-fields.ts';

/** Money that is counted in 万元, as each language counts large sums: 亿元, million yuan. */
export function readMoney(value: number, words: Words): string {
  const inUnit = words.language === 'zh' ? value / 10_000 : value / 100;
  const most = inUnit < 1 ? 4 : 2;
  return words('progress.money.sum', {
    value: inUnit.toLocaleString('en-US', { maximumFractionDigits: most }),
  });
}

/** Why a work is behind, in one sentence. */
export function readLag(lag: LagFact, words: Words): string {
  const { rule, months, record, before } = lag;
  const [was, now] = rule === 'BACK' ? readBack(lag, words) : [before?.ends ?? '', record.ends];
  return words(`progress.lag.${rule}`, {
    count: months,
    ends: record.ends ?? '',
    before: was,
    now: now ?? '',
  });
}

/** What went back: the part that is done, else the stage. */
function readBack({ record, before }: LagFact, words: Words): readonly [string, string] {
  const isLessDone =
    record.percent !== null &&
    before !== null &&
    before.percent !== null &&
    record.percent < before.percent;
  return isLessDone
    ? [`${String(before.percent)}%`, `${String(record.percent)}%`]
    : [stageOf(before, words), stageOf(record, words)];
}

function stageOf(record: { readonly stage: string | null } | null, words: Words): string {
  const stage = record?.stage ?? null;
  return stage === null ? '' : readStage(stage, words);
}

/** From when to when something goes on; either may be unsaid. */
export interface Dates {
  readonly starts: string | null;
  readonly ends: string | null;
}

/** From when to when a work goes on as said now. */
export function datesNow({ entity: { progress } }: BoardRowFact): Dates {
  return { starts: progress?.starts ?? null, ends: progress?.ends ?? null };
}

/** The same as papers first said. */
export function datesAtFirst({ firstStartsRecord, firstEndsRecord }: BoardRowFact): Dates {
  return { starts: firstStartsRecord?.starts ?? null, ends: firstEndsRecord?.ends ?? null };
}

/** From when to when, of which either may be unsaid; null where both are. */
export function readDates({ starts, ends }: Dates, words: Words): string | null {
  const unsaid = words('progress.dates.unsaid');
  return starts === null && ends === null
    ? null
    : words('progress.dates', { starts: starts ?? unsaid, ends: ends ?? unsaid });
}
