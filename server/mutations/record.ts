import { randomBytes } from 'node:crypto';

import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { RecordLine, Statement } from '#server/domain/ledger-line.ts';
import { PastDate, type PaperDate } from '#server/domain/paper-date.ts';
import { RECORD_STAGES, STAGE_CHOICES, stageOfWord } from '#server/domain/vocabulary.ts';
import type { Ledger, RecordEntry } from '#server/ledger/ledger.ts';
import { dateOfPlan } from '#server/records/document.ts';

import { givenBut } from './given.ts';
import { type AddedGiven, findSubject, type Subject } from './added.ts';
import { badValues, type InputError } from './input-error.ts';
import { decided, refused, requireRole, write, type Writing } from './writing.ts';

interface RecordGiven extends AddedGiven {
  readonly document: string;
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
  // To say that two are one is for those who may also take it back.
  const writing = requireRole(context, input.sameAs == null ? 'editor' : 'keeper');
  const { basedOn = null } = input;
  const meant = await understand(context, input);
  if ('errors' in meant) {
    return { record: null, newer: [], errors: meant.errors };
  }
  const { of } = meant.subject;
  const toLine = await lineMaker(context, writing, meant.subject);
  const { ledger, told } = await write(context, writing, (known) =>
    decideRecord(known, input.document, {
      of,
      basedOn,
      toLine: (date) => toLine(input.document, date, meant.statement),
    }),
  );
  const written = told.told === null ? undefined : ledger.records.get(told.told);
  return {
    record: written ?? null,
    newer: written === undefined ? newerThan(ledger, of, basedOn) : [],
    errors: told.errors,
  };
}

interface Understood {
  readonly subject: Subject;
  readonly statement: GivenStatement;
}

/** Of whom a record is and what it says, or what is wrong with it. */
async function understand(
  context: AtlasContext,
  input: RecordGiven,
): Promise<Understood | { readonly errors: readonly InputError[] }> {
  const given = GivenStatement.safeParse(givenBut(input, 'document', 'basedOn', ...OF_SUBJECT));
  const subject = await findSubject(context, input);
  if (!given.success || !('of' in subject)) {
    return {
      errors: [
        ...(given.success ? [] : badValues(given.error, input)),
        ...('of' in subject ? [] : subject),
      ],
    };
  }
  const says = { ...givenBut(given.data, 'at', 'date'), ...subject.added };
  return Object.keys(says).length === 0 ? { errors: [EMPTY] } : { subject, statement: given.data };
}

/** The fields that tell of whom a record is, and what it adds. */
const OF_SUBJECT = ['of', 'adds', 'relations', 'alias', 'sameAs'] as const;

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
  if (isTooOld(line)) {
    return refused(TOO_OLD);
  }
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
  { of, plan, added }: Subject,
): Promise<(document: string, date: PaperDate, statement: GivenStatement) => RecordLine> {
  const addsNothing = Object.keys(added).length === 0;
  const since = dateOfPlan(await records.plan(plan));
  const isPending = writer.isReviewed && hand.role === 'editor';
  return (document, dateOfDocument, { at, date = dateOfDocument, ...statement }) => ({
    record: `rec-${randomBytes(8).toString('hex')}`,
    document,
    of,
    at,
    date,
    ...statement,
    ...(addsNothing ? {} : { ...added, plan }),
    ...(date < since ? { history: true as const } : {}),
    ...(isPending ? { pending: true as const } : {}),
    ...written,
  });
}

/** Whether a line would add something to the graph that its paper is too old for. */
export function isTooOld({ plan, history }: RecordLine): boolean {
  return plan !== undefined && history === true;
}

export const TOO_OLD: InputError = {
  field: 'date',
  code: 'BAD_VALUE',
  words: {
    zh: '早于规划的文件只作历史，不能给图谱增加实体、关系或别名。',
    en: 'What is older than the plan is history, and adds no entity, relation or name to the graph.',
  },
};

const EMPTY: InputError = {
  field: null,
  code: 'EMPTY',
  words: {
    zh: '这条记录什么也没有说：阶段、金额、进度、起止、困难、备注，或新增的实体、关系、别名、并为一个，至少填一项。',
    en: 'This record says nothing: give at least one of stage, amounts, percent, starts, ends, obstacles, note, adds, relations, alias and sameAs.',
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
