import { request } from 'node:http';

export interface Outcome {
  /** 0 where the connection broke. */
  readonly status: number;
  readonly code: string | null;
  readonly bytes: number;
}

/** Sends one request to a server at this address. */
export type Send = (address: string) => Promise<Outcome>;

/** Requests that are sent at once. */
export interface Attack {
  readonly name: string;
  readonly requests: readonly Send[];
}

interface Options {
  readonly method?: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** As many of something, each by its number. */
export function many<Item>(count: number, one: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => one(index));
}

/** Sends what no well-meaning client would, and reads the answer to its end. */
export function send(
  path: string,
  { method = 'GET', host, headers = {}, body }: Options = {},
): Send {
  return (address) =>
    new Promise((resolve) => {
      let bytes = 0;
      let text = '';
      const broken = (): void => {
        resolve({ status: 0, code: null, bytes });
      };
      const sent = request(
        address + path,
        { method, headers: { ...headers, ...(host === undefined ? {} : { host }) } },
        (response) => {
          response.on('data', (piece: Buffer) => {
            bytes += piece.length;
            text = text.length < 2_000 ? text + piece.toString() : text;
          });
          response.on('end', () => {
            const code = /"code":"(\w+)"/.exec(text)?.[1] ?? null;
            resolve({ status: response.statusCode ?? 0, code, bytes });
          });
          response.on('error', broken);
        },
      );
      sent.on('error', broken);
      sent.end(body);
    });
}

export function sendRaw(body: string): Send {
  return send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}

export function post(body: unknown): Send {
  return sendRaw(JSON.stringify(body));
}
