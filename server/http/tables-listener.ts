import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { AtlasError } from '#server/domain/errors.ts';
import type { Words } from '#server/domain/language.ts';
import { UnauthenticatedError } from '#server/domain/writing-errors.ts';
import { readTable } from '#server/tables/read-table.ts';

import type { WritingAccess } from './hands/writing-access.ts';
import { languageOf } from './language.ts';
import { noteFailure } from './observation/request-facts.ts';

const MOST_BYTES = 10_000_000;

export function isTablesPath(path: string): boolean {
  return path === '/tables';
}

/**
 * `POST /tables`, with the file as the body: reads a list that somebody means to import, and answers `{table, sheets}`, the id by which
 * importRecords knows it for an hour, and the sheets with their rows. For those who may write.
 */
export function createTablesListener({ hands, writer }: WritingAccess): RequestListener {
  return (request, response) => {
    void answer(request, response, async () => {
      if ((await hands.of(request)) === null) {
        throw new UnauthenticatedError(writer.signIn);
      }
      const sheets = await readTable(await bodyOf(request));
      const told = sheets.map(({ name, rows }) => ({ name, rows: rows.length }));
      return { table: writer.tables.put(sheets), sheets: told };
    });
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  work: () => Promise<object>,
): Promise<void> {
  if (request.method !== 'POST') {
    send(response, 405, failure('BAD_REQUEST', NOT_POSTED, request));
    return;
  }
  try {
    send(response, 201, await work());
  } catch (error) {
    if (error instanceof AtlasError) {
      const status = error.code === 'UNAUTHENTICATED' ? 401 : 422;
      send(response, status, failure(error.code, error.words, request));
    } else if (error instanceof RangeError) {
      send(response, 413, failure('TOO_EXPENSIVE', TOO_LARGE, request));
    } else {
      response.destroy();
      noteFailure(request, error);
    }
  }
}

/** Throws a RangeError for more than may be sent. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    if (part instanceof Buffer) {
      bytes += part.length;
      parts.push(part);
    }
    if (bytes > MOST_BYTES) {
      throw new RangeError('too large');
    }
  }
  return Buffer.concat(parts);
}

function failure(code: string, words: Words, request: IncomingMessage): object {
  const message = words[languageOf(request.headers['accept-language'] ?? null)];
  return { errors: [{ message, extensions: { code } }] };
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 405 ? { Allow: 'POST' } : {}),
  });
  response.end(JSON.stringify(body));
}

const NOT_POSTED: Words = {
  zh: '请用 POST 上传表格文件。',
  en: 'Send the file of a table with POST.',
};
const TOO_LARGE: Words = {
  zh: `文件太大，最多 ${String(MOST_BYTES / 1_000_000)} MB。请分成几个文件。`,
  en: `The file is too large: ${String(MOST_BYTES / 1_000_000)} MB at most. Send it in several files.`,
};
