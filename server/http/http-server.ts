import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { StartupError } from '#server/domain/startup-errors.ts';

import { answerStarting } from './starting-page.ts';

export interface HttpServer {
  /** Where the page is, such as http://localhost:4000. */
  readonly address: string;
  /** From now on, answers with this. */
  serve(listener: RequestListener): void;
  close(): Promise<void>;
}

/** Takes the port at once and answers that we are starting. Throws STARTUP_FAILED where the port is taken or not allowed. */
export async function listen(host: string, port: number): Promise<HttpServer> {
  let listener: RequestListener = answerStarting;
  const server = createServer((request, response) => {
    listener(request, response);
  });
  await bind(server, host, port);
  return {
    address: addressOf(server, host),
    serve: (next) => {
      listener = next;
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
