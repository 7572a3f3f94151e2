import { lastDayOf, monthsBetween, type PaperDate } from '#server/domain/paper-date.ts';
import { STAGES_IN_TURN } from '#server/domain/vocabulary.ts';
import type { Ledger, RecordEntry } from '#server/ledger/ledger.ts';

/** In the order in which they are told. */
export const LAG_RULES = ['OVERDUE', 'STOPPED', 'BACK', 'POSTPONED', 'QUIET'] as const;
type LagRule = (typeof LAG_RULES)[number];

/** A work that is behind, by which rule and by which records. */
export interface LagRecord {
  readonly entity: string;
  readonly rule: LagRule;
  readonly months: number;
  readonly record: RecordEntry;
  readonly before: RecordEntry | null;
}

interface Looked {
  readonly entity: string;
  readonly today: PaperDate;
  readonly quietMonths: number;
  /** What counts of it, the newest first. */
  readonly records: readonly RecordEntry[];
}

const FINISHED: ReadonlySet<string> = new Set(['投产', '终止']);

/** Why a work is behind at a moment; nothing where it is not, or is finished or given up. */
export function lagsOf(
  ledger: Ledger,
  entity: string,
  today: PaperDate,
  quietMonths: number,
): LagRecord[] {
  const records = ledger.countingOf(entity, today);
  const stage = records.find((record) => record.stage !== undefined)?.stage;
  if (stage !== undefined && FINISHED.has(stage)) {
    return [];
  }
  const looked = { entity, today, quietMonths, records };
  return [overdue(looked), stopped(looked), back(looked), postponed(looked), quiet(looked)].flat();
}

function overdue({ entity, today, records }: Looked): LagRecord[] {
  const record = records.find(({ ends }) => ends !== undefined);
  if (record?.ends === undefined || lastDayOf(record.ends) >= today) {
    return [];
  }
  const months = monthsBetween(lastDayOf(record.ends), today);
  return [{ entity, rule: 'OVERDUE', months, record, before: null }];
}

function stopped({ entity, today, records }: Looked): LagRecord[] {
  const record = records.find(({ stage }) => stage !== undefined);
  return record?.stage === '停工'
    ? [{ entity, rule: 'STOPPED', months: monthsBetween(record.date, today), record, before: null }]
    : [];
}

function back({ entity, today, records }: Looked): LagRecord[] {
  const staged = records.filter(
    ({ stage }) => stage !== undefined && STAGES_IN_TURN.includes(stage),
  );
  const told = records.filter(({ percent }) => percent !== undefined);
  const pairs = [
    pairOf(staged, ({ stage = '' }) => STAGES_IN_TURN.indexOf(stage)),
    pairOf(told, ({ percent = 0 }) => percent),
  ];
  return pairs.flatMap((pair) =>
    pair !== null && pair.by < 0
      ? [
          {
            ...{ entity, rule: 'BACK', months: monthsBetween(pair.record.date, today) },
            ...{ record: pair.record, before: pair.before },
          },
        ]
      : [],
  );
}

function postponed({ entity, records }: Looked): LagRecord[] {
  const dated = records.filter(({ ends }) => ends !== undefined);
  const pair = pairOf(dated, ({ ends = '' }) => monthsBetween('1900', lastDayOf(ends)));
  return pair !== null && pair.by > 0
    ? [{ entity, rule: 'POSTPONED', months: pair.by, record: pair.record, before: pair.before }]
    : [];
}

function quiet({ entity, today, quietMonths, records }: Looked): LagRecord[] {
  const [record] = records;
  const months = record === undefined ? 0 : monthsBetween(record.date, today);
  return record !== undefined && months >= quietMonths
    ? [{ entity, rule: 'QUIET', months, record, before: null }]
    : [];
}

/** The two newest that say something, and by how much the newer goes beyond the other; null where there are not two. */
function pairOf(records: readonly RecordEntry[], valueOf: (record: RecordEntry) => number) {
  const [record, before] = records;
  return record === undefined || before === undefined
    ? null
    : { record, before, by: valueOf(record) - valueOf(before) };
}
