import type { PaperDate } from '#server/domain/paper-date.ts';
import type { Ledger, RecordEntry } from '#server/ledger/ledger.ts';

import {
  type ChangeField,
  type ChangeKind,
  kindOf,
  type Saying,
  SAYINGS,
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
    ...SAYINGS.flatMap((saying) => changeOf({ entity, saying, now, before, planStage })),
    ...SAYINGS.flatMap((saying) => contradictionOf(entity, saying, now)),
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
  readonly saying: Saying;
  readonly now: readonly RecordEntry[];
  readonly before: readonly RecordEntry[];
  readonly planStage: string | null;
}

function changeOf({ entity, saying, now, before, planStage }: Compared): ChangeRecord[] {
  const { field, of } = saying;
  const nowRecord = now.find((record) => of(record) !== null);
  const beforeRecord = before.find((record) => of(record) !== null);
  const said = nowRecord === undefined ? null : of(nowRecord);
  const told = beforeRecord === undefined ? null : of(beforeRecord);
  const was = told ?? (field === 'STAGE' ? planStage : null);
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
  { field, of }: Saying,
  now: readonly RecordEntry[],
): ChangeRecord[] {
  const saying = now.filter((record) => of(record) !== null);
  const [newest] = saying;
  const other = saying.find(
    (record) =>
      newest !== undefined &&
      record.document !== newest.document &&
      record.date === newest.date &&
      of(record) !== of(newest),
  );
  if (newest === undefined || other === undefined || field === 'OBSTACLES') {
    return [];
  }
  return [
    {
      ...{ kind: 'CONTRADICTED', entity, field },
      ...{ before: of(other), now: of(newest) },
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
