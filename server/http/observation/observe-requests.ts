import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { Logger } from 'pino';

import type { Metrics } from './metrics.ts';
import { beginFacts, type RequestFacts } from './request-facts.ts';

/** What asks all day whether we are well: told only where everything is. */
const QUIET = /^\/(?:health|ready|metrics|assets)(?:\/|$)/;
const LONGEST_PATH = 200;
/** One request may meet as many as it has fields. */
const MOST_FAILURES = 5;

export interface Observer {
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** Gives each request an id, logs a line of it once it is over, and counts it. */
export function observeRequests(
  { log, metrics }: Observer,
  listener: RequestListener,
): RequestListener {
  return (request, response) => {
    const begin = performance.now();
    const sentBefore = response.socket?.bytesWritten ?? 0;
    const { socket } = response;
    const facts = beginFacts(request);
    response.setHeader('X-Request-Id', facts.id);
    metrics.begun();
    response.once('close', () => {
      const ms = performance.now() - begin;
      const bytes = Math.max(0, (socket?.bytesWritten ?? 0) - sentBefore);
      metrics.ended({ path: pathOf(request), status: response.statusCode, ms, bytes, facts });
      logEnd({ log, request, response, facts, ms, bytes });
    });
    listener(request, response);
  };
}

interface Ended {
  readonly log: Logger;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly facts: RequestFacts;
  readonly ms: number;
  readonly bytes: number;
}

function logEnd({ log, request, response, facts, ms, bytes }: Ended): void {
  const requestId = facts.id;
  for (const err of [...facts.failures].slice(0, MOST_FAILURES)) {
    log.error({ requestId, err }, 'failed unexpectedly');
  }
  const path = pathOf(request);
  const level = QUIET.test(path) ? 'debug' : response.statusCode >= 500 ? 'warn' : 'info';
  log[level](
    {
      requestId,
      method: request.method,
      path: path.slice(0, LONGEST_PATH),
      ...(facts.operation === null ? {} : { operation: facts.operation }),
      ...(facts.question === null ? {} : { question: facts.question }),
      ...(facts.cost === null ? {} : { cost: facts.cost }),
      status: response.statusCode,
      ...(response.writableFinished ? {} : { left: true }),
      ms: Math.round(ms),
      bytes,
      ...(facts.codes.size === 0 ? {} : { codes: [...facts.codes] }),
    },
    'request',
  );
}

/** Without what is asked: values may say what somebody looks for. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split(/[?#]/)[0] ?? '/';
}
