import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { VERSION } from '#server/domain/release.ts';

import type { Readiness } from './readiness.ts';

/** Whether it is asked for at this path whether we live, or whether we can answer. */
export function isStatusPath(path: string): boolean {
  return path === '/health' || path === '/ready';
}

/** /health: this process lives and turns its loop. /ready: questions are answered; 503 with the reason where they are not. */
export function createStatusListener(readiness: Readiness): RequestListener {
  return (request, response) => {
    void answer(readiness, request, response);
  };
}

async function answer(
  readiness: Readiness,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const isHealth = request.url?.startsWith('/health') === true;
  const told = isHealth ? { status: 'alive', version: VERSION } : await readiness.now();
  const isWell = told.status === 'alive' || told.status === 'ready';
  const body = `${JSON.stringify(told)}\n`;
  response.writeHead(isWell ? 200 : 503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...(isWell ? {} : { 'Retry-After': '2' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
