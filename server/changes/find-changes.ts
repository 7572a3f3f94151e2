import type { PaperDate } from '#server/domain/paper-date.ts';
import type { Ledger, RecordEntry } from '#server/ledger/ledger.ts';

import {
  CHANGE_FIELDS,
  type ChangeField,
  type ChangeKind,
  FIELDS,
  kindOf,
  valueOf,
} from './compare-records.ts';

/** One change of one entity; `beforeStage` in words of the plan where no record said it before. */
export interface ChangeRecord {
  readonly kind: ChangeKind;
  readonly entity: string;
  readonly field: ChangeField | null;
  readonly before: string | null;
  readonly now: string | null;
  readonly beforeRecord: RecordEntry | null;
  readonly nowRecord: RecordEntry | null;
  readonly date: PaperDate;
}

/** Which records count, and which of them are new. */
export interface Span {
  readonly isNew: (record: RecordEntry) => boolean;
  readonly isBefore: (record: RecordEntry) => boolean;
}

/** What is new of an entity. */
export function changesOf(
  ledger: Ledger,
  entity: string,
  { isNew, isBefore }: Span,
  planStage: string | null,
): ChangeRecord[] {
  const counting = ledger.countingOf(entity, null);
  const now = counting.filter(isNew);
  const before = counting.filter(isBefore);
  const [newest] = now;
  if (newest === undefined) {
    return [];
  }
  const first = before.length === 0 ? [arrival(entity, newest)] : [];
  return [
    ...first,
    ...FIELDS.flatMap((field) => changeOf({ entity, field, now, before, planStage })),
    ...FIELDS.flatMap((field) => contradictionOf(entity, field, now)),
  ];
}

function arrival(entity: string, record: RecordEntry): ChangeRecord {
  return {
    ...{ kind: 'NEW', entity, field: null, before: null, now: null },
    ...{ beforeRecord: null, nowRecord: record, date: record.date },
  };
}

interface Compared {
  readonly entity: string;
  readonly field: ChangeField;
  readonly now: readonly RecordEntry[];
  readonly before: readonly RecordEntry[];
  readonly planStage: string | null;
}

function changeOf({ entity, field, now, before, planStage }: Compared): ChangeRecord[] {
  const saying = (record: RecordEntry): boolean => record[CHANGE_FIELDS[field]] !== undefined;
  const nowRecord = now.find(saying);
  const beforeRecord = before.find(saying);
  const said = valueOf(nowRecord, field);
  const was = valueOf(beforeRecord, field) ?? (field === 'STAGE' ? planStage : null);
  if (nowRecord === undefined || said === null || was === null || was === said) {
    return [];
  }
  return [
    {
      ...{ kind: kindOf(field, was, said), entity, field, before: was, now: said },
      ...{ beforeRecord: beforeRecord ?? null, nowRecord, date: nowRecord.date },
    },
  ];
}

/** Two papers of one date that say different things. */
function contradictionOf(
  entity: string,
  field: ChangeField,
  now: readonly RecordEntry[],
): ChangeRecord[] {
  const saying = now.filter((record) => record[CHANGE_FIELDS[field]] !== undefined);
  const [newest] = saying;
  const other = saying.find(
    (record) =>
      record.document !== newest?.document &&
      record.date === newest?.date &&
      valueOf(record, field) !== valueOf(newest, field),
  );
  if (newest === undefined || other === undefined || field === 'OBSTACLES') {
    return [];
  }
  return [
    {
      ...{ kind: 'CONTRADICTED', entity, field },
      ...{ before: valueOf(other, field), now: valueOf(newest, field) },
      ...{ beforeRecord: other, nowRecord: newest, date: newest.date },
    },
  ];
}

/** What one list had and the next has not. */
export function dropped(entity: string, record: RecordEntry, date: PaperDate): ChangeRecord {
  return {
    ...{ kind: 'DROPPED', entity, field: null, before: null, now: null },
    ...{ beforeRecord: record, nowRecord: null, date },
  };
}
