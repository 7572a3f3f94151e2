import { serverAudits } from 'graphql-http';
import { afterAll, describe, expect, inject, test } from 'vitest';

import { Graph } from '#server/graph/graph.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';

const graph = new Graph(inject('connection'), 'neo4j');
const server = createGraphqlServer(graph, new Map());
afterAll(() => graph.close());

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: 'http://atlas/graphql',
    fetchFn: (url: string, options?: RequestInit) => server.fetch(new Request(url, options)),
  });
  test.each(audits)('$name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});
