import { MONEY_KINDS, type Money } from '#server/domain/ledger-line.ts';
import type { RecordEntry } from '#server/ledger/ledger.ts';
import { RECORD_STAGES, STAGES_IN_TURN } from '#server/domain/vocabulary.ts';

export const CHANGE_KINDS = [
  'NEW',
  'ADVANCED',
  'SLIPPED',
  'DROPPED',
  'CONTRADICTED',
  'UPDATED',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The same, what hurts most first. */
export const WORST_FIRST: readonly ChangeKind[] = [
  'DROPPED',
  'SLIPPED',
  'CONTRADICTED',
  'ADVANCED',
  'NEW',
  'UPDATED',
];

/** What can change of a work, by the word of a record that says it. */
const CHANGE_FIELDS = {
  STAGE: 'stage',
  PERCENT: 'percent',
  STARTS: 'starts',
  ENDS: 'ends',
  AMOUNTS: 'amounts',
  OBSTACLES: 'obstacles',
} as const;
export type ChangeField = keyof typeof CHANGE_FIELDS;
export const FIELDS: readonly ChangeField[] = [
  'STAGE',
  'PERCENT',
  'ENDS',
  'STARTS',
  'AMOUNTS',
  'OBSTACLES',
];

/** One thing that a record may say of a work, and how it is shown; null where it says nothing of it. */
export interface Saying {
  readonly field: ChangeField;
  readonly of: (record: RecordEntry) => string | null;
}

/** All of them. Money of one kind is held against money of that kind alone: another kind is no other figure. */
export const SAYINGS: readonly Saying[] = FIELDS.flatMap((field): readonly Saying[] =>
  field === 'AMOUNTS'
    ? MONEY_KINDS.map((kind) => ({ field, of: (record) => amountOf(record, kind) }))
    : [{ field, of: (record) => wordOf(record, field) }],
);

function wordOf(record: RecordEntry, field: Exclude<ChangeField, 'AMOUNTS'>): string | null {
  const value = record[CHANGE_FIELDS[field]];
  return value === undefined ? null : String(value);
}

function amountOf({ amounts = [] }: RecordEntry, kind: Money['kind']): string | null {
  const money = amounts.find((one) => one.kind === kind);
  return money === undefined ? null : `${kind} ${money.text}`;
}

/** What it means that a field of a work was one thing and is another. */
export function kindOf(field: ChangeField, before: string, now: string): ChangeKind {
  if (field === 'STAGE') {
    return kindOfStages(before, now);
  }
  if (field === 'PERCENT') {
    return Number(now) > Number(before) ? 'ADVANCED' : 'SLIPPED';
  }
  if (field === 'ENDS') {
    return now > before ? 'SLIPPED' : 'ADVANCED';
  }
  return field === 'STARTS' && now > before ? 'SLIPPED' : 'UPDATED';
}

function kindOfStages(before: string, now: string): ChangeKind {
  if (now === '终止') {
    return 'DROPPED';
  }
  if (now === '停工') {
    return 'SLIPPED';
  }
  const [from, to] = [STAGES_IN_TURN.indexOf(before), STAGES_IN_TURN.indexOf(now)];
  const isResumed = before === '停工' || before === '终止';
  if (isResumed) {
    return 'ADVANCED';
  }
  return from < 0 || to < 0 ? 'UPDATED' : to > from ? 'ADVANCED' : 'SLIPPED';
}

/** Whether a text is a stage that is known. */
export function isStage(text: unknown): text is string {
  return RECORD_STAGES.some((stage) => stage === text);
}
