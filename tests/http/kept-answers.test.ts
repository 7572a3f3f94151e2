import { afterAll, describe, expect, inject, test, vi } from 'vitest';

import { Graph } from '#server/graph/graph.ts';
import { createGraphqlServer } from '#server/http/graphql-server.ts';
import '#tests/testkit/provided-context.ts';

const graph = new Graph(inject('connection'), 'neo4j');
afterAll(() => graph.close());

describe('an answer that was sent', () => {
  const send = async (server: ReturnType<typeof createGraphqlServer>, body: object) => {
    const response = await server.fetch('http://atlas/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.text();
  };
  const query =
    'query ($name: String!) { search(text: $name, first: 1) { edges { score node { name } } } }';
  const about = (name: string) => ({ query, variables: { name } });

  test('is sent again as it was, without asking Neo4j', async () => {
    const own = new Graph(inject('connection'), 'neo4j');
    const read = vi.spyOn(own, 'read');
    const server = createGraphqlServer(own, new Map());
    try {
      const first = await send(server, about('宝钢'));
      const asked = read.mock.calls.length;
      expect(await send(server, about('宝钢'))).toBe(first);
      expect(read.mock.calls.length).toBeLessThanOrEqual(asked + 1);
      const other = await send(server, about('湛江港'));
      expect(other).toContain('湛江港');
      expect(other).not.toBe(first);
    } finally {
      await own.close();
    }
  });

  test('is another in another language, at another address, or by another operation', async () => {
    const server = createGraphqlServer(graph, new Map());
    const two = 'query One { plans { id } } query Two { plans { url: id title } }';
    expect(await send(server, { query: two, operationName: 'One' })).not.toBe(
      await send(server, { query: two, operationName: 'Two' }),
    );
    const worded =
      '{ matchingParks(need: { industries: [{ name: "石油化工" }] }, first: 1) { park { url } reasons { description } } }';
    const at = async (origin: string, language: string): Promise<string> => {
      const response = await server.fetch(
        `${origin}/graphql?${new URLSearchParams({ query: worded }).toString()}`,
        {
          headers: { 'accept-language': language },
        },
      );
      return response.text();
    };
    const answers = [
      await at('http://one.example', 'zh'),
      await at('http://other.example', 'zh'),
      await at('http://one.example', 'en'),
    ];
    expect(new Set(answers).size).toBe(answers.length);
  });

  test('with an error in it is made anew each time', async () => {
    const own = new Graph(inject('connection'), 'neo4j');
    const server = createGraphqlServer(own, new Map());
    try {
      const search = { query: '{ search(text: "") { totalCount } }' };
      expect(await send(server, search)).toContain('BAD_ARGUMENT');
      expect(await send(server, search)).toContain('BAD_ARGUMENT');
      const read = vi.spyOn(own, 'read').mockRejectedValueOnce(new Error('once'));
      expect(await send(server, about('湛江市'))).toContain('errors');
      read.mockRestore();
      expect(await send(server, about('湛江市'))).toContain('"name":"湛江市"');
    } finally {
      await own.close();
    }
  });
});
