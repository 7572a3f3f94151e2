import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { AtlasError } from '#server/domain/errors.ts';
import type { Words } from '#server/domain/language.ts';

import { answerFailure } from './export-failure.ts';
import { factsOf, noteFailure } from './observation/request-facts.ts';

const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** Answers a request with a file; the signal is aborted when the reader goes away. */
type AnswerFile = (
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
) => Promise<void>;

/**
 * Listens for requests for files. A reader who leaves stops the reading; where it fails after the first byte, the connection is broken off,
 * so that no file looks whole that is not.
 */
export function fileListener(answer: AnswerFile): RequestListener {
  return (request, response) => {
    const leaving = new AbortController();
    response.once('close', () => {
      leaving.abort();
    });
    answer(request, response, leaving.signal).catch((error: unknown) => {
      const hasLeft = leaving.signal.aborted && !response.writableFinished;
      if (response.headersSent) {
        response.destroy();
      } else if (!hasLeft) {
        factsOf(request)?.codes.add(error instanceof AtlasError ? error.code : INTERNAL);
        answerFailure(error, response);
      }
      if (!(error instanceof AtlasError) && !hasLeft) {
        noteFailure(request, error);
      }
    });
  };
}

/** The reader has this very file. */
export function answerAtHand(response: ServerResponse, tag: string): void {
  setCaching(response, tag);
  response.writeHead(304).end();
}

/** Kept, but asked about each time: the plans may have been loaded anew. */
export function setCaching(response: ServerResponse, tag: string): void {
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'no-cache');
}

/** Says in both languages why there is no file. */
export function refuse(response: ServerResponse, status: number, { zh, en }: Words): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${zh}\n${en}\n`);
}
