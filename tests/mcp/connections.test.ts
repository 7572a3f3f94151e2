import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';

import { Graph } from '#server/graph/graph.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';
import {
  call,
  connectAssistant,
  connectByHttp,
  connectByStdio,
  read,
} from '#tests/testkit/mcp-client.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

const atlas = openAtlas();
const assistant = connectAssistant();

describe('resources', () => {
  test('an entity, a section and how to cite are read; chapters are listed', async () => {
    const { resources } = await assistant.client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain('plan-atlas://section/4');
    const entity = await read(
      assistant.client,
      `plan-atlas://entity/${encodeURIComponent('广湛高铁')}`,
    );
    expect(entity).toContain('湛茂一体化发展轴 依托 广湛高铁（[规划所述：2.4 ¶5]');
    expect(await read(assistant.client, 'plan-atlas://section/4.2')).toContain(
      '升级发展战略性支柱产业',
    );
    const { plans } = z
      .object({ plans: z.tuple([z.object({ version: z.string(), licence: z.string() })]) })
      .parse(await atlas.ask('{ plans { version licence } }'));
    const citing = await read(assistant.client, 'plan-atlas://how-to-cite');
    expect(citing).toContain(plans[0].version);
    expect(citing).toContain(plans[0].licence);
  });

  test('the plan’s own words come a page at a time, or a paragraph', async () => {
    const first = await read(assistant.client, 'plan-atlas://passages/4.2/1');
    expect(first).toContain('4.2 ¶5：这里第5次写到');
    expect(first).not.toContain('¶6');
    expect(first).toContain('plan-atlas://passages/4.2/2');
    expect(await read(assistant.client, 'plan-atlas://passages/4.2/2')).toContain('4.2 ¶7');
    const one = await read(
      assistant.client,
      `plan-atlas://passages/${encodeURIComponent('4.2 ¶3')}/1`,
    );
    expect(one.match(/这里第\d次/g)).toStrictEqual(['这里第3次']);
  });

  test.each(['plan-atlas://section/99', 'plan-atlas://passages/4.2/3', 'plan-atlas://entity/nix'])(
    '%s is not there, and says so',
    async (uri) => {
      await expect(assistant.client.readResource({ uri })).rejects.toMatchObject({ code: -32602 });
    },
  );

  test('names and locators are completed while they are typed', async () => {
    const complete = async (uri: string, name: string, value: string): Promise<string[]> => {
      const { completion } = await assistant.client.complete({
        ref: { type: 'ref/resource', uri },
        argument: { name, value },
      });
      return completion.values;
    };
    expect(await complete('plan-atlas://entity/{entity}', 'entity', 'baog')).toContain('宝钢');
    expect(await complete('plan-atlas://section/{at}', 'at', '4.2')).toContain('4.2');
  });
});

describe('the door', () => {
  const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${assistant.address}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body,
    });
  const LIST = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });

  test('assistants of the newest protocol and of that of 2025 are told the same', async () => {
    const newest = await connectByHttp(assistant.address, { era: 'auto' });
    expect(newest.getNegotiatedProtocolVersion()).toBe('2026-07-28');
    expect(assistant.client.getNegotiatedProtocolVersion()).toBe('2025-11-25');
    const asked = { entity: '宝钢湛江钢铁氢基竖炉项目' };
    expect(await call(newest, 'list_responsibilities', asked)).toStrictEqual(
      await call(assistant.client, 'list_responsibilities', asked),
    );
    await newest.close();
  });

  test('a page of another site may not ask; without an origin, or from this machine, anybody may', async () => {
    expect((await post(LIST, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post(LIST, { origin: 'http://localhost:3000' })).status).toBe(200);
    expect((await post(LIST)).status).toBe(200);
  });

  test('a batch, a body of 200 kB, deep nesting, no JSON and other methods are refused', async () => {
    const deep = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${'['.repeat(40_000)}${']'.repeat(40_000)}}`;
    expect((await post(`[${LIST}]`)).status).toBe(400);
    expect((await post(' '.repeat(200_000))).status).toBe(413);
    expect((await post(deep)).status).toBe(400);
    expect((await post('{')).status).toBe(400);
    expect((await post(LIST, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await fetch(`${assistant.address}/mcp`)).status).toBe(405);
    expect((await fetch(`${assistant.address}/mcp`, { method: 'DELETE' })).status).toBe(405);
  });

  test('a server without the plan’s text offers nothing that needs it', async () => {
    const graph = new Graph(inject('connection'), 'neo4j');
    const textless = await serveAtlas(graph);
    const other = await connectByHttp(textless.address);
    const { tools } = await other.listTools();
    const { resourceTemplates } = await other.listResourceTemplates();
    expect(tools.map(({ name }) => name)).not.toContain('search_passages');
    expect(resourceTemplates.map(({ name }) => name)).toStrictEqual(['entity', 'section']);
    await other.close();
    await textless.close();
    await graph.close();
  });
});

describe('over stdio', () => {
  test('the same tools answer, of a server that runs elsewhere', async () => {
    const child = await connectByStdio(assistant.address);
    const names = (await child.listTools()).tools.map(({ name }) => name);
    expect(names).toStrictEqual((await assistant.client.listTools()).tools.map(({ name }) => name));
    const { text } = await call(child, 'search_entities', { text: 'baogang', limit: 1 });
    expect(text).toContain('cn-baosteel');
    await child.close();
  });

  test('where no atlas runs, each question says so', async () => {
    const child = await connectByStdio('http://localhost:9');
    const { isError, text } = await call(child, 'get_statistics', {});
    expect({ isError, text }).toStrictEqual({
      isError: true,
      text: 'No Plan Atlas answers at http://localhost:9. Ask the user to start it with npm start, or to give the right address.',
    });
    await child.close();
  });
});
