import type { IncomingMessage } from 'node:http';

import type { Words } from '#server/domain/language.ts';

/** Why a form is not read, and what HTTP calls it. */
export interface RefusedForm extends Words {
  readonly status: 413 | 415;
}

/** The ids of every entity and relation of a plan, four times over. */
const MOST_BYTES = 4_000_000;

const NO_FORM: RefusedForm = {
  status: 415,
  zh: '请以 application/x-www-form-urlencoded 提交。',
  en: 'Send it as application/x-www-form-urlencoded.',
};
const TOO_LARGE: RefusedForm = {
  status: 413,
  zh: `表单太大，最多 ${String(MOST_BYTES)} 字节。`,
  en: `The form is too large; at most ${String(MOST_BYTES)} bytes are read.`,
};

/** The fields of a form that was sent. No more is kept than a plan can need. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | RefusedForm> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) {
    return NO_FORM;
  }
  const pieces: Buffer[] = [];
  let size = 0;
  // What is too much is read to its end all the same, and let go: who is still sending would not hear the refusal.
  for await (const piece of request) {
    const bytes: unknown = piece;
    if (Buffer.isBuffer(bytes)) {
      size += bytes.length;
      pieces.push(...(size <= MOST_BYTES ? [bytes] : []));
    }
  }
  return size > MOST_BYTES
    ? TOO_LARGE
    : new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}
