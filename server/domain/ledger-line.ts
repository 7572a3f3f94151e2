import { z } from 'zod';

import { ADDED } from './addition.ts';
import { PaperDate } from './paper-date.ts';
import { RECORD_STAGES } from './vocabulary.ts';

export const DOCUMENT_KINDS = [
  'PLAN',
  'KEY_PROJECT_LIST',
  'WORK_REPORT',
  'APPROVAL',
  'MONTHLY_RETURN',
  'NOTICE',
  'OTHER',
] as const;

/** What money is meant: of the whole work, planned for the document's year, or done so far. */
export const MONEY_KINDS = ['TOTAL', 'THIS_YEAR', 'DONE'] as const;

const Text = (longest: number) => z.string().trim().min(1).max(longest);
const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is an ASCII slug such as key-projects-2025');

/** Money in 万元, and as the document writes it. */
export const Money = z.strictObject({
  kind: z.enum(MONEY_KINDS),
  value: z.number().nonnegative().max(1e12),
  text: Text(60),
});
export type Money = z.infer<typeof Money>;

/** What a document says of an entity, besides where and when. */
export const Statement = z.strictObject({
  stage: z.enum(RECORD_STAGES).optional(),
  /** The document's own word for the stage. */
  stageWord: Text(40).optional(),
  amounts: z.array(Money).min(1).max(10).optional(),
  percent: z.number().min(0).max(100).optional(),
  starts: PaperDate.optional(),
  ends: PaperDate.optional(),
  obstacles: Text(500).optional(),
  note: Text(500).optional(),
});
export type Statement = z.infer<typeof Statement>;

/** Who wrote the line, and when. */
const written = { by: Text(100), recordedAt: z.iso.datetime() };

/** A paper other than the plan, in which something is said. */
export const DocumentLine = z.strictObject({
  document: Id,
  title: Text(200),
  issuer: Text(100),
  date: PaperDate,
  kind: z.enum(DOCUMENT_KINDS),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  ...written,
});
export type DocumentLine = z.infer<typeof DocumentLine>;

/** What a document says of an entity, or adds to the graph, at a place of it: 第12行, 第3页, 2.1¶4. */
export const RecordLine = z.strictObject({
  record: Id,
  document: Id,
  of: Id,
  at: Text(60),
  date: PaperDate,
  ...Statement.shape,
  ...ADDED,
  /** To which plan's graph it adds something; of what adds nothing to any, not given. */
  plan: z.string().optional(),
  /** Older than the plan that names the entity: it counts as history alone. */
  history: z.literal(true).optional(),
  /** Where it counts only once a keeper has accepted it. */
  pending: z.literal(true).optional(),
  ...written,
});
export type RecordLine = z.infer<typeof RecordLine>;

/** A keeper accepts a pending record. */
const AcceptanceLine = z.strictObject({ accepts: Id, ...written });
export type Acceptance = z.infer<typeof AcceptanceLine>;

/** A record, or a document with all its records, counts no more; why. */
const RetractionLine = z.strictObject({ retracts: Id, reason: Text(500), ...written });
export type Retraction = z.infer<typeof RetractionLine>;

/** One entry of the ledger. Entries are only ever added. */
export const LedgerLine = z.union([DocumentLine, RecordLine, AcceptanceLine, RetractionLine]);
export type LedgerLine = z.infer<typeof LedgerLine>;
