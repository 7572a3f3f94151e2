import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import helmet from 'helmet';

import { StartupError } from '#server/domain/startup-errors.ts';

import { PROTECTION } from './door/protection.ts';
import { Readiness } from './observation/readiness.ts';
import { createStatusListener, isStatusPath } from './observation/status-listener.ts';
import { answerStarting } from './starting-page.ts';

const DRAIN_POLL_MS = 50;

export interface HttpServer {
  /** Where the page is, such as http://localhost:4000. */
  readonly address: string;
  readonly readiness: Readiness;
  /** From now on, answers with this; `check` throws while the graph does not answer, which /ready tells. */
  serve(listener: RequestListener, check?: () => Promise<void>): void;
  /** Takes no more requests, and waits so long at most until those that came are answered. */
  drain(patienceMs: number): Promise<void>;
  close(): Promise<void>;
}

/** What stands around every listener, such as what notes each request. */
type Around = (listener: RequestListener) => RequestListener;

/**
 * Takes the port at once and answers that we are starting; /health and /ready are answered from the first moment to the last. Throws
 * STARTUP_FAILED where the port is taken or not allowed.
 */
export async function listen(
  host: string,
  port: number,
  around: Around = (listener) => listener,
): Promise<HttpServer> {
  const readiness = new Readiness();
  const protect = helmet(PROTECTION);
  const answerStatus = createStatusListener(readiness);
  const underWay = new Set<ServerResponse>();
  let listener: RequestListener = answerStarting;
  const answer = around((request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    (isStatusPath(path) ? answerStatus : listener)(request, response);
  });
  const server = createServer((request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
    if (readiness.isStopping) {
      response.setHeader('Connection', 'close');
    }
    protect(request, response, () => {
      answer(request, response);
    });
  });
  await bind(server, host, port);
  return {
    address: addressOf(server, host),
    readiness,
    serve: (next, check) => {
      listener = next;
      readiness.serve(check ?? null);
    },
    drain: async (patienceMs) => {
      readiness.stop();
      server.close();
      const deadline = performance.now() + patienceMs;
      while (underWay.size > 0 && performance.now() < deadline) {
        await sleep(DRAIN_POLL_MS);
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const at = `${host}:${String(port)}`;
      reject(
        new StartupError(
          `无法监听 ${at}（${error.message}）。请先停掉占用它的程序，或换一个端口，如 PORT=4001 npm start。`,
          `cannot listen on ${at} (${error.message}). Stop what holds it, or take another port, as in PORT=4001 npm start.`,
          { cause: error },
        ),
      );
    });
    server.listen(port, host, resolve);
  });
}

function addressOf(server: Server, host: string): string {
  const bound: AddressInfo | string | null = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const isLocal = host === '127.0.0.1' || host === '::1' || host === '0.0.0.0';
  return `http://${isLocal ? 'localhost' : host}:${String(port)}`;
}
