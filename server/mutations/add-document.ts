import { createHash } from 'node:crypto';

import type { AtlasContext } from '#server/context.ts';
import { DocumentLine } from '#server/domain/ledger-line.ts';
import { PastDate } from '#server/domain/paper-date.ts';
import { documentOf, type PaperDocument } from '#server/records/document.ts';

import { givenBut } from './given.ts';
import { badValues, type InputError } from './input-error.ts';
import { decided, refused, requireRole, write } from './writing.ts';

interface Added {
  readonly document: PaperDocument | null;
  readonly errors: readonly InputError[];
}

const Given = DocumentLine.omit({ document: true, by: true, recordedAt: true }).extend({
  date: PastDate,
});

/** Adds a paper; one of the same issuer, title and date is there once. Throws where the asker may not write. */
export async function addDocument(context: AtlasContext, input: object): Promise<Added> {
  const writing = requireRole(context, 'editor');
  const given = Given.safeParse(givenBut(input));
  if (!given.success) {
    return { document: null, errors: badValues(given.error, input) };
  }
  if (given.data.kind === 'PLAN') {
    return { document: null, errors: [NO_PLAN] };
  }
  const id = documentId(given.data);
  const { ledger, told } = await write(context, writing, ({ documents }) =>
    documents.get(id)?.retraction === null
      ? refused(alreadyThere(given.data.title))
      : decided([{ document: id, ...given.data, ...writing.written }], id),
  );
  const entry = ledger.documents.get(id);
  return { document: entry === undefined ? null : documentOf(entry), errors: told.errors };
}

/** The same for the same paper, whoever puts it in. */
function documentId({ issuer, title, date }: Pick<DocumentLine, 'issuer' | 'title' | 'date'>) {
  const digest = createHash('sha256').update(JSON.stringify([issuer, title, date]));
  return `doc-${digest.digest('hex').slice(0, 12)}`;
}

const NO_PLAN: InputError = {
  field: 'kind',
  code: 'BAD_VALUE',
  words: {
    zh: '规划由种子数据载入，不在这里录入。',
    en: 'A plan is loaded from its seed, and not added here.',
  },
};

function alreadyThere(title: string): InputError {
  return {
    field: null,
    code: 'ALREADY_THERE',
    words: {
      zh: `《${title}》已经录入，可直接在它之下添加记录。`,
      en: `“${title}” is there already; add records to it.`,
    },
  };
}
