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
export const CHANGE_FIELDS = {
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

/** What a record says of a field, as it is shown; null where it says nothing of it. */
export function valueOf(record: RecordEntry | undefined, field: ChangeField): string | null {
  const value = record?.[CHANGE_FIELDS[field]];
  if (value === undefined) {
    return null;
  }
  return typeof value === 'object'
    ? value.map(({ kind, text }) => `${kind} ${text}`).join('; ')
    : String(value);
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
