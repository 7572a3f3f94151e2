import { readFile } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';
import { call, connectAssistant, connectByHttp } from '#tests/testkit/mcp-client.ts';

const atlas = openAtlas();
const assistant = connectAssistant();

/** A real question for each tool. */
const QUESTIONS: Readonly<Record<string, object>> = {
  search_entities: { text: 'baogang' },
  match_names: { names: ['寶鋼湛江鋼鐵', '月球'] },
  get_entity: { entity: '宝钢湛江钢铁基地' },
  trace_flows: { entity: '先进材料产业集群', direction: 'upstream', until: ['PROJECT'] },
  find_paths: { from: '廉江市', to: '先进材料产业集群', rank_by: 'strongest' },
  assess_delay: { entity: '广湛高铁' },
  list_responsibilities: { entity: '宝钢湛江钢铁氢基竖炉项目' },
  list_shared_responsibilities: { departments: ['广东省发展改革委', '广东省能源局'] },
  find_parks: { industries: ['锂电'], transport: ['湛江港'], limit: 2 },
  find_related_parks: { entity: '东海岛石化产业园', limit: 2 },
  list_portfolio: { entity: '东海岛', stages: ['建设'] },
  search_passages: { text: '宝钢湛江钢铁基地', limit: 2 },
  get_statistics: {},
};

const Fact = z.object({
  id: z.string().regex(/^[^~]+~[A-Z_]+~[^~]+$/),
  relation: z.string(),
  basis: z.string(),
  intended: z.boolean(),
  at: z.array(z.string()).nonempty(),
  rule: z.string().nullable(),
  url: z.url(),
});
type Fact = z.infer<typeof Fact>;

/** Every fact anywhere in an answer. */
function factsIn(value: unknown): Fact[] {
  const fact = Fact.safeParse(value);
  if (fact.success) {
    return [fact.data];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(factsIn) : [];
}

const Relations = z.object({
  nodes: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      basis: z.string(),
      intended: z.boolean(),
      rule: z.object({ name: z.string() }).nullable(),
      mentions: z.array(z.object({ at: z.string() })),
    }),
  ),
});

/** The same facts as the graph tells them. */
async function factsOfGraph(ids: readonly string[], address: string): Promise<Fact[]> {
  if (ids.length === 0) {
    return [];
  }
  const { nodes } = Relations.parse(
    await atlas.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Relation {
        id type basis intended rule { name } mentions { at } } } }`,
      { ids },
    ),
  );
  return nodes.map(({ id, type, basis, intended, rule, mentions }) => ({
    id,
    relation: type,
    basis: basis.toLowerCase(),
    intended,
    at: z
      .array(z.string())
      .nonempty()
      .parse(mentions.slice(0, 5).map(({ at }) => at.replace('¶', ' ¶'))),
    rule: rule?.name ?? null,
    url: `${address}/entity/${id.split('~')[0] ?? ''}?selected=${id}`,
  }));
}

const WITHOUT_FACTS = ['search_entities', 'match_names', 'search_passages', 'get_statistics'];

describe('tools', () => {
  test('there is a question here for each, docs/mcp.md has each in its table, and none writes', async () => {
    const { tools } = await assistant.client.listTools();
    const names = tools.map(({ name }) => name);
    const guide = await readFile(new URL('../../docs/mcp.md', import.meta.url), 'utf8');
    expect(names).toStrictEqual(Object.keys(QUESTIONS));
    expect([...guide.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)).toStrictEqual(names);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  });

  // The client itself holds each answer against the schema that the tool declares.
  test.each(Object.entries(QUESTIONS))('%s cites what the graph holds', async (name, asked) => {
    const { isError, data, text } = await call(assistant.client, name, asked);
    expect(isError, text).toBe(false);
    const facts = new Map(factsIn(data).map((fact) => [fact.id, fact]));
    expect(facts.size > 0).toBe(!WITHOUT_FACTS.includes(name));
    const ids = [...facts.keys()].slice(0, 100);
    expect(ids.map((id) => facts.get(id))).toStrictEqual(
      await factsOfGraph(ids, assistant.address),
    );
    // Small enough for an assistant to hold many of them.
    expect(text.length).toBeLessThan(12_000);
  });

  test('each shows in its text, too, where the plan says so and where people can check it', async () => {
    const { text } = await call(assistant.client, 'find_paths', {
      from: '宝钢湛江钢铁基地',
      to: '湛江市',
    });
    const id = 'zm-baosteel-zhanjiang-steel-base~LOCATED_IN~gd-zhanjiang';
    expect(text).toContain(
      `宝钢湛江钢铁基地 位于 湛江市（[按规则推断 place-in-name，依据 3.4 ¶2、4.2 ¶3、专栏6.2 ¶1](${assistant.address}/entity/zm-baosteel-zhanjiang-steel-base?selected=${id})）`,
    );
  });

  test('a trace counts its ends apart by what the plan states and what rules conclude', async () => {
    const asked = { entity: '宝钢湛江钢铁基地', until: ['CLUSTER'], limit: 1 };
    const { data } = await call(assistant.client, 'trace_flows', asked);
    const stated = await call(assistant.client, 'trace_flows', { ...asked, basis: 'stated' });
    const Ends = z.object({
      ends: z.object({ total: z.number(), stated: z.number(), derived: z.number() }),
    });
    const { ends } = Ends.parse(data);
    expect(ends.total).toBe(ends.stated + ends.derived);
    expect(ends.derived).toBeGreaterThan(0);
    expect(Ends.parse(stated.data).ends).toMatchObject({ stated: ends.stated, derived: 0 });
  });

  test('a delay names departments that lead, that take part, and that answer only for what waits', async () => {
    const { data } = await call(assistant.client, 'assess_delay', { entity: '广湛高铁' });
    const { departments } = z
      .object({ departments: z.array(z.object({ role: z.string() })) })
      .parse(data);
    expect([...new Set(departments.map(({ role }) => role))]).toStrictEqual([
      'lead',
      'participant',
      'waiting',
    ]);
  });

  test('a cursor goes on where the page before ended', async () => {
    const Page = z.object({
      next_cursor: z.string().nullable(),
      rows: z.array(z.object({ entity: z.object({ id: z.string() }) })),
    });
    const first = Page.parse(
      (await call(assistant.client, 'list_portfolio', { entity: '东海岛', limit: 2 })).data,
    );
    const cursor = first.next_cursor;
    const next = Page.parse(
      (await call(assistant.client, 'list_portfolio', { entity: '东海岛', limit: 2, cursor })).data,
    );
    const ids = [...first.rows, ...next.rows].map(({ entity }) => entity.id);
    expect(new Set(ids).size).toBe(4);
  });

  test('speak the language that a call names, else the one that the connection prefers', async () => {
    const asked = { entity: '宝钢湛江钢铁氢基竖炉项目' };
    const english = await connectByHttp(assistant.address, {
      headers: { 'accept-language': 'en' },
    });
    const { text } = await call(english, 'list_responsibilities', asked);
    expect(text).toContain('stated at Annex 2.2 ¶1');
    expect((await call(english, 'list_responsibilities', { ...asked, language: 'zh' })).text).toBe(
      (await call(assistant.client, 'list_responsibilities', asked)).text,
    );
    await english.close();
  });
});

describe('a refusal tells what to do', () => {
  test('a name that the plan does not have comes with the nearest, by id', async () => {
    const { isError, text } = await call(assistant.client, 'get_entity', {
      entity: '宝钢湛江钢厂',
    });
    expect(isError).toBe(true);
    expect(text).toContain('UNKNOWN_ENTITY');
    expect(text).toContain('- zm-baosteel-zhanjiang-steel-base · 宝钢湛江钢铁基地 · PARK');
  });

  test.each([
    ['get_entity', { entity: '宝钢', limit: 99 }, '<=10'],
    ['get_entity', { entity: '宝钢', colour: 'red' }, 'colour'],
    ['list_portfolio', { entity: '广东省发展改革委' }, 'BAD_ARGUMENT'],
    ['find_paths', { from: '宝钢', to: '湛江市', max_steps: 9 }, '<=8'],
  ])('%s %j', async (name, asked, why) => {
    const { isError, text } = await call(assistant.client, name, asked);
    expect(isError).toBe(true);
    expect(text).toContain(why);
  });
});

const Asked = z.object({ tool: z.string(), arguments: z.record(z.string(), z.unknown()) });

/** Every call that docs/mcp.md shows, with what it shows of the answer. */
async function readCalls(): Promise<{ asked: z.infer<typeof Asked>; shown: string[] }[]> {
  const guide = await readFile(new URL('../../docs/mcp.md', import.meta.url), 'utf8');
  return [...guide.matchAll(/^```json\n(\{\s+"tool"[^`]*)```\n+```text\n(.*?)^```$/gms)].map(
    ([, asked = '', shown = '']) => ({
      asked: Asked.parse(JSON.parse(asked)),
      shown: shown.trimEnd().split('\n'),
    }),
  );
}
const CALLS = await readCalls();

describe('docs/mcp.md', () => {
  test('works through three conversations', () => {
    expect(CALLS.length).toBeGreaterThanOrEqual(6);
  });

  test.each(CALLS)('shows what comes: $asked', async ({ asked, shown }) => {
    const { text } = await call(assistant.client, asked.tool, asked.arguments);
    const lines = text.replaceAll(assistant.address, 'http://localhost:4000').split('\n');
    const isThere = (line: string): boolean =>
      line.endsWith('…')
        ? lines.some((one) => one.startsWith(line.slice(0, -1)))
        : lines.includes(line);
    expect(shown.filter((line) => !isThere(line))).toStrictEqual([]);
  });
});
