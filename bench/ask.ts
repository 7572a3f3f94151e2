import { performance } from 'node:perf_hooks';

/** What answers GraphQL, ours or the peer's. */
export interface Answering {
  fetch(url: string, init: RequestInit): Response | Promise<Response>;
}

/** How long an answer takes, in milliseconds. Throws where it is an error. */
export async function ask(server: Answering, query: string): Promise<number> {
  const begin = performance.now();
  const response = await server.fetch('http://atlas/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = await response.text();
  if (answer.startsWith('{"errors"')) {
    throw new Error(`${query}: ${answer}`);
  }
  return performance.now() - begin;
}
