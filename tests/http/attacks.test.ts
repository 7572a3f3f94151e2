import { afterAll, describe, expect, inject, test } from 'vitest';

import { Graph } from '#server/graph/graph.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

import { ATTACKS } from '../../bench/attack/attacks.ts';

const graph = new Graph(inject('connection'), 'neo4j');
const http = await serveAtlas(graph);
afterAll(async () => {
  await http.close();
  await graph.close();
});

/** `npm run attack` measures all of them; here a few of each, since the tests share the machine. */
const AT_ONCE = 4;

describe('what a stranger may send is answered, refused in words, or told to wait', () => {
  test.each(ATTACKS)('$name', async ({ requests }) => {
    const outcomes = await Promise.all(requests.slice(0, AT_ONCE).map((one) => one(http.address)));
    for (const { status, code } of outcomes) {
      expect(status === 503 || (status >= 200 && status < 500)).toBe(true);
      expect(code).not.toBe('INTERNAL_SERVER_ERROR');
    }
    // Others are answered afterwards as before.
    const query = '{ entity(ref: {id: "gd-zhanjiang"}) { name } }';
    const light = await fetch(
      `${http.address}/graphql?${new URLSearchParams({ query }).toString()}`,
    );
    expect(await light.text()).toContain('湛江市');
  });
});
