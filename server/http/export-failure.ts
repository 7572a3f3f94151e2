import type { ServerResponse } from 'node:http';

import { AtlasError, type ErrorCode } from '#server/domain/errors.ts';

/** What HTTP calls the failures that an export may meet; any other is a fault of ours. */
const STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  UNKNOWN_FORMAT: 404,
  UNKNOWN_ENTITY: 400,
  AMBIGUOUS_NAME: 400,
  BAD_ARGUMENT: 400,
  GRAPH_UNREACHABLE: 503,
  SERVER_BUSY: 503,
  RATE_LIMITED: 429,
  TOO_EXPENSIVE: 400,
  NOTHING_LOADED: 503,
  GRAPH_CHANGED: 503,
  TIMEOUT: 503,
};

const OF_THE_FILE = [
  'Content-Type',
  'Content-Disposition',
  'Content-Length',
  'ETag',
  'Cache-Control',
];

/** Tells a failure in both languages. What a person cannot act on is told as such, without its inner words. */
export function answerFailure(error: unknown, response: ServerResponse): void {
  const status = error instanceof AtlasError ? (STATUS[error.code] ?? 500) : 500;
  const { zh, en } =
    error instanceof AtlasError
      ? error.words
      : { zh: '导出时服务器出错。', en: 'The server failed while exporting.' };
  // What was said of the file does not hold for the failure.
  for (const header of OF_THE_FILE) {
    response.removeHeader(header);
  }
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 503 ? { 'Retry-After': '5' } : {}),
  });
  response.end(`${zh}\n${en}\n`);
}
