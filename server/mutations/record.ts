import { randomBytes } from 'node:crypto';

import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { RecordLine, Statement } from '#server/domain/ledger-line.ts';
import { PastDate, type PaperDate } from '#server/domain/paper-date.ts';
import { RECORD_STAGES, STAGE_CHOICES, stageOfWord } from '#server/domain/vocabulary.ts';
import type { Ledger, RecordEntry } from '#server/ledger/ledger.ts';
import { dateOfPlan } from '#server/records/document.ts';
import type { EntityRef } from '#server/records/records.ts';

import { givenBut } from './given.ts';
import { badValues, type InputError, meantOr } from './input-error.ts';
import { decided, refused, requireRole, write, type Writing } from './writing.ts';

interface RecordGiven {
  readonly document: string;
  readonly of: EntityRef;
  /** The newest record that the editor has seen, empty where none; not checked where there is none given. */
  readonly basedOn?: string | null | undefined;
}

interface Recorded {
  readonly record: RecordEntry | null;
  readonly newer: readonly RecordEntry[];
  readonly errors: readonly InputError[];
}

const Stage = z
  .string()
  .transform(stageOfWord)
  .pipe(z.enum(RECORD_STAGES, { error: STAGE_CHOICES }));
const GivenMoney = z
  .looseObject({
    kind: z.string(),
    value: z.number(),
    text: z.string().nullish(),
  })
  .transform(({ text, ...money }) => ({ ...money, text: text ?? `${String(money.value)}万元` }));

/** What a record says, as GraphQL hands it over. */
const GivenStatement = z
  .object({ stage: Stage.optional(), amounts: z.array(GivenMoney).optional() })
  .loose()
  .pipe(Statement.extend({ at: RecordLine.shape.at, date: PastDate.optional() }));
type GivenStatement = z.infer<typeof GivenStatement>;

/** Adds what a document says of an entity. Throws where the asker may not write. */
export async function record(context: AtlasContext, input: RecordGiven): Promise<Recorded> {
  const writing = requireRole(context, 'editor');
  const { basedOn = null } = input;
  const given = GivenStatement.safeParse(givenBut(input, 'document', 'of', 'basedOn'));
  const meant = await meantOr(context.records.meant(input.of), 'of');
  const errors = [
    ...(given.success ? isEmpty(given.data) : badValues(given.error, input)),
    ...('error' in meant ? [meant.error] : []),
  ];
  if (!given.success || 'error' in meant || errors.length > 0) {
    return { record: null, newer: [], errors };
  }
  const toLine = await lineMaker(context, writing, meant.id);
  const { ledger, told } = await write(context, writing, (known) =>
    decideRecord(known, input.document, {
      of: meant.id,
      basedOn,
      toLine: (date) => toLine(input.document, date, given.data),
    }),
  );
  const written = told.told === null ? undefined : ledger.records.get(told.told);
  return {
    record: written ?? null,
    newer: written === undefined ? newerThan(ledger, meant.id, basedOn) : [],
    errors: told.errors,
  };
}

interface Intended {
  readonly of: string;
  readonly basedOn: string | null;
  readonly toLine: (date: PaperDate) => RecordLine;
}

function decideRecord(ledger: Ledger, document: string, { of, basedOn, toLine }: Intended) {
  const entry = ledger.documents.get(document);
  if (entry?.retraction !== null) {
    return refused(...unfitDocument(ledger, document));
  }
  const line = toLine(entry.date);
  const newer = newerThan(ledger, of, basedOn);
  return newer.length > 0 ? refused(outdated(newer)) : decided([line], line.record);
}

/** Why nothing can be recorded of a document; nothing where it can. */
export function unfitDocument({ documents }: Ledger, document: string): InputError[] {
  const entry = documents.get(document);
  if (entry === undefined) {
    return [unknownDocument(document)];
  }
  return entry.retraction === null ? [] : [retractedDocument(entry.title)];
}

/** What was recorded of an entity after a record; nothing where none is named. */
function newerThan(ledger: Ledger, of: string, basedOn: string | null): readonly RecordEntry[] {
  if (basedOn === null) {
    return [];
  }
  const seen = ledger.records.get(basedOn)?.number ?? 0;
  return ledger.recordsOf(of, null).filter(({ number }) => number > seen);
}

/** Makes lines of an entity: whether they wait for a keeper, and whether they are older than the plan, is known then. */
export async function lineMaker(
  { records }: AtlasContext,
  { hand, writer, written }: Writing,
  of: string,
): Promise<(document: string, date: PaperDate, statement: GivenStatement) => RecordLine> {
  const { plan } = await records.entity(of);
  const since = dateOfPlan(await records.plan(plan));
  const isPending = writer.isReviewed && hand.role === 'editor';
  return (document, dateOfDocument, { at, date = dateOfDocument, ...statement }) => ({
    record: `rec-${randomBytes(8).toString('hex')}`,
    document,
    of,
    at,
    date,
    ...statement,
    ...(date < since ? { history: true as const } : {}),
    ...(isPending ? { pending: true as const } : {}),
    ...written,
  });
}

function isEmpty(given: GivenStatement): InputError[] {
  return Object.keys(givenBut(given, 'at', 'date')).length === 0 ? [EMPTY] : [];
}

const EMPTY: InputError = {
  field: null,
  code: 'EMPTY',
  words: {
    zh: '这条记录什么也没有说：阶段、金额、进度、起止、困难、备注至少填一项。',
    en: 'This record says nothing: give at least one of stage, amounts, percent, starts, ends, obstacles and note.',
  },
};

function unknownDocument(id: string): InputError {
  return {
    field: 'document',
    code: 'UNKNOWN_DOCUMENT',
    words: {
      zh: `没有“${id}”这份文件，请先用 addDocument 录入。`,
      en: `There is no document “${id}”. Add it with addDocument first.`,
    },
  };
}

function retractedDocument(title: string): InputError {
  return {
    field: 'document',
    code: 'RETRACTED',
    words: {
      zh: `《${title}》已经撤回，不能再添加记录；如有需要请重新录入该文件。`,
      en: `“${title}” was taken back and takes no records; add the document again if it is needed.`,
    },
  };
}

function outdated(newer: readonly RecordEntry[]): InputError {
  const zh = newer.map(({ by, recordedAt }) => `${by}（${recordedAt}）`).join('、');
  const en = newer.map(({ by, recordedAt }) => `${by} (${recordedAt})`).join(', ');
  return {
    field: 'basedOn',
    code: 'OUTDATED',
    words: {
      zh: `您打开之后，别人又添加了记录：${zh}。没有写入，请看过新的记录再提交。`,
      en: `Others have recorded something since you looked: ${en}. Nothing was written; read it and send yours again.`,
    },
  };
}
