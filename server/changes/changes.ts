import type { AtlasContext } from '#server/context.ts';
import { UnfitArgumentError, UnknownEntityError } from '#server/domain/errors.ts';
import { isBy, type PaperDate } from '#server/domain/paper-date.ts';
import type { DocumentEntry, Ledger, RecordEntry } from '#server/ledger/ledger.ts';
import { dateArgument } from '#server/records/arguments.ts';
import { padded, pageOfList, type ListPage } from '#server/records/page-of-list.ts';

import { CHANGE_KINDS, type ChangeKind, FIELDS, isStage, WORST_FIRST } from './compare-records.ts';
import { type ChangeRecord, changesOf, dropped, type Span } from './find-changes.ts';

/** Between which papers, and of which entities. */
interface ChangesSpan {
  readonly since: unknown;
  readonly from: string | null;
  readonly to: string | null;
  /** The ids of the only entities that count; null: all. */
  readonly among: ReadonlySet<string> | null;
}

interface ChangesQuestion extends ChangesSpan {
  /** Only these kinds; null: all. */
  readonly kinds: readonly ChangeKind[] | null;
  readonly first: unknown;
  readonly after: string | null;
}

export interface ChangesPage extends ListPage<ChangeRecord> {
  readonly counts: readonly { readonly kind: ChangeKind; readonly count: number }[];
}

/** A page of what papers say that is new. Throws BAD_ARGUMENT, UNKNOWN_ENTITY and BAD_CURSOR. */
export async function changes(
  context: AtlasContext,
  { kinds, first, after, ...span }: ChangesQuestion,
): Promise<ChangesPage> {
  const { since, from, to, among } = span;
  const found = await allChanges(context, span);
  const such = found.filter(({ kind }) => kinds?.includes(kind) ?? true);
  const order = new Map(such.map((change, index) => [change, padded(index)]));
  const page = pageOfList(such, (change) => order.get(change) ?? '', {
    ...{ list: 'changes', first, after },
    asked: {
      ...{ since, from, to, kinds, at: context.records.moment },
      among: among === null ? null : [...among],
    },
  });
  return { ...page, counts: countsOf(found) };
}

/** How many there are of each kind; kinds without any are left out. */
export function countsOf(found: readonly ChangeRecord[]): ChangesPage['counts'] {
  return CHANGE_KINDS.map((kind) => ({
    kind,
    count: found.filter((change) => change.kind === kind).length,
  })).filter(({ count }) => count > 0);
}

/** All that papers say that is new, the newest date first. Throws BAD_ARGUMENT and UNKNOWN_ENTITY. */
export async function allChanges(
  context: AtlasContext,
  { since, from, to, among }: ChangesSpan,
): Promise<readonly ChangeRecord[]> {
  const { records } = context;
  const ledger = await records.ledger();
  const span = readSpan(ledger, { since, from, to }, records.moment);
  const entities = [...ledger.entities].filter((entity) => among?.has(entity) ?? true);
  const each = await Promise.all(
    entities.map(async (entity) => {
      const planStage = await planStageOf(context, entity, ledger);
      return [...changesOf(ledger, entity, span, planStage), ...span.droppedOf(entity)];
    }),
  );
  return each.flat().sort(newestFirst);
}

/** Only where a record tells another stage does the plan's own matter. */
async function planStageOf(
  { records }: AtlasContext,
  id: string,
  ledger: Ledger,
): Promise<string | null> {
  if (!ledger.recordsOf(id, null).some(({ stage }) => stage !== undefined)) {
    return null;
  }
  const entity = await records.findEntity(id);
  const stage = entity?.['planStage'] ?? entity?.['stage'];
  return isStage(stage) ? stage : null;
}

interface ReadSpan extends Span {
  readonly droppedOf: (entity: string) => ChangeRecord[];
}

function readSpan(
  ledger: Ledger,
  { since, from, to }: Omit<ChangesSpan, 'among'>,
  moment: PaperDate | null,
): ReadSpan {
  const isSaid = (record: RecordEntry): boolean => moment === null || isBy(record.date, moment);
  if ((since == null) === (to === null)) {
    throw new UnfitArgumentError('since', since ?? null, {
      zh: '请给出 since（某日以来）或 to（某份文件，可加 from 与另一份相比），只能给其中一个。',
      en: 'give since, or to, with from where two papers are compared; not both.',
    });
  }
  return to === null
    ? sinceDate(dateArgument('since', since), isSaid)
    : between(ledger, documentOf(ledger, to), from);
}

function sinceDate(date: PaperDate, isSaid: (record: RecordEntry) => boolean): ReadSpan {
  return {
    isNew: (record) => isSaid(record) && !isBy(record.date, date),
    isBefore: (record) => isBy(record.date, date),
    droppedOf: () => [],
  };
}

/** What one paper says beside another; beside all that was said by its date, where no other is named. */
function between(ledger: Ledger, to: DocumentEntry, from: string | null): ReadSpan {
  const isNew = (record: RecordEntry): boolean => record.document === to.document;
  if (from === null) {
    const isBefore = (record: RecordEntry): boolean => !isNew(record) && record.date <= to.date;
    return { isNew, isBefore, droppedOf: () => [] };
  }
  const { document } = documentOf(ledger, from);
  const isBefore = (record: RecordEntry): boolean => record.document === document;
  return {
    isNew,
    isBefore,
    droppedOf: (entity) => {
      const counting = ledger.recordsOf(entity, null).filter(({ status }) => status === 'ACCEPTED');
      const last = counting.find(isBefore);
      return last === undefined || counting.some(isNew) ? [] : [dropped(entity, last, to.date)];
    },
  };
}

function documentOf({ documents }: Ledger, id: string): DocumentEntry {
  const document = documents.get(id);
  if (document === undefined) {
    throw new UnknownEntityError(id, []);
  }
  return document;
}

/** The newest date first; of one date, what hurts most first. */
function newestFirst(a: ChangeRecord, b: ChangeRecord): number {
  if (a.date !== b.date) {
    return a.date < b.date ? 1 : -1;
  }
  return weightOf(a) - weightOf(b) || (a.entity < b.entity ? -1 : 1);
}

function weightOf({ kind, field }: ChangeRecord): number {
  return WORST_FIRST.indexOf(kind) * FIELDS.length + (field === null ? 0 : FIELDS.indexOf(field));
}
