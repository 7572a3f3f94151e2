import { describe, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';

import { parsePlanText } from '#server/domain/plan-text.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';

/** Sentences of our own at places of the plan: its words are not in the repository. */
const SENTENCES = {
  '4.2': '升级发展战略性支柱产业',
  '4.2¶1': '钢铁与造纸并举。',
  '4.2¶3': '宝钢湛江钢铁基地生产钢铁，钢铁带动工程用钢铁。',
  '专栏6.2': '钢铁制造业',
  '专栏6.2¶1': '钢铁由宝钢湛江钢铁基地生产。',
  '6.1¶1': '钢铁企业的排放，远离造纸。',
  '99.1¶1': '另一版本里的水泥。',
};
const TEXT = parsePlanText(
  Object.entries(SENTENCES)
    .map(([at, text]) => JSON.stringify({ at, text }))
    .join('\n'),
);

const atlas = openAtlas(inject('connection'), new Map([['zhanmao-2023', TEXT]]));
const withoutText = openAtlas(inject('connection'), new Map());

const Found = z.object({
  passages: z.object({
    totalCount: z.number(),
    edges: z.array(
      z.object({
        cursor: z.string(),
        node: z.object({
          at: z.string(),
          text: z.string(),
          section: z.object({ at: z.string() }),
          matches: z.array(z.object({ start: z.number(), end: z.number() })),
          entities: z.array(z.object({ name: z.string(), type: z.string() })),
        }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

const QUESTION = `query ($text: String!, $plan: ID, $in: Locator, $first: Int = 10, $after: String) {
  passages(text: $text, plan: $plan, in: $in, first: $first, after: $after) {
    totalCount
    edges { cursor node { at text section { at } matches { start end } entities { name type } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function passages(text: string, more: object = {}) {
  return Found.parse(await atlas.ask(QUESTION, { text, ...more })).passages;
}

const locators = ({ edges }: Awaited<ReturnType<typeof passages>>): string[] =>
  edges.map(({ node }) => node.at);

const refusal = async (text: string, more: object = {}, asked = atlas) => {
  const { errors } = await asked.answer(QUESTION, { text, ...more });
  return errors?.[0]?.extensions;
};

describe('passages', () => {
  test('finds where the plan says it, best first: headings, then what says it most often, then the plan’s order', async () => {
    const found = await passages('钢铁');
    expect(locators(found)).toStrictEqual(['专栏6.2', '4.2¶3', '专栏6.2¶1', '4.2¶1', '6.1¶1']);
    expect(found.totalCount).toBe(5);
  });

  test('puts the whole phrase before all words near each other, and these before words far apart', async () => {
    expect(locators(await passages('钢铁 造纸'))).toStrictEqual(['4.2¶1', '6.1¶1']);
    expect(locators(await passages('造纸并举'))).toStrictEqual(['4.2¶1']);
  });

  test('marks each match in the plan’s own words, and tells what the graph has there', async () => {
    const { edges } = await passages('寶鋼湛江鋼鐵基地', { first: 1 });
    const node = edges[0]?.node;
    expect(node?.matches.map(({ start, end }) => node.text.slice(start, end))).toStrictEqual([
      '宝钢湛江钢铁基地',
    ]);
    expect(node?.section.at).toBe(node?.at.split('¶')[0]);
    expect(node?.entities.map(({ name }) => name)).toContain('宝钢湛江钢铁基地');
    expect(node?.entities.map(({ type }) => type)).not.toContain('SECTION');
  });

  test('says so where the whole text does not mention it', async () => {
    expect(await passages('比亚迪')).toMatchObject({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test.each([
    [
      'a section, with the boxes that stand in it',
      '4.2',
      ['专栏6.2', '4.2¶3', '专栏6.2¶1', '4.2¶1'],
    ],
    ['the chapter around it', '4', ['专栏6.2', '4.2¶3', '专栏6.2¶1', '4.2¶1']],
    ['a box', '专栏6', ['专栏6.2', '专栏6.2¶1']],
    ['one paragraph', '4.2¶3', ['4.2¶3']],
    ['a section without it', '1', []],
  ])('searches only %s: %s', async (_what, within, expected) => {
    expect(locators(await passages('钢铁', { in: within }))).toStrictEqual(expected);
  });

  test('gives every passage once over all pages', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof passages>> = await passages('钢铁', {
        first: 2,
        after,
      });
      seen.push(...locators(page));
      expect(page.totalCount).toBe(5);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toStrictEqual(locators(await passages('钢铁')));
  });

  test('counts without handing out a word of the text where no page is asked for', async () => {
    expect(await passages('钢铁', { first: 0 })).toMatchObject({ totalCount: 5, edges: [] });
  });

  test('asks the graph once for the places of a page, and once for what is named there', async () => {
    const read = vi.spyOn(atlas.graph, 'read');
    await passages('的', { first: 50 });
    const asked = read.mock.calls.map(([statement]) => statement.split('\n')[0]);
    read.mockRestore();
    expect(asked.filter((line) => line?.startsWith('// Which section holds'))).toHaveLength(1);
    // The sections, then what is named in them.
    expect(asked.filter((line) => line?.startsWith('// Which entities')).length).toBeLessThan(3);
  });

  test('finds what stands at a place that the graph does not know, under a section of that plan', async () => {
    const { edges } = await passages('水泥');
    expect(edges[0]?.node).toMatchObject({ at: '99.1¶1', section: { at: '0' }, entities: [] });
  });

  test.each([
    ['', {}, { code: 'BAD_ARGUMENT', argument: 'text', least: 1, most: 200 }],
    ['长'.repeat(201), {}, { code: 'BAD_ARGUMENT', argument: 'text' }],
    ['钢铁', { first: 51 }, { code: 'BAD_ARGUMENT', argument: 'first', least: 0, most: 50 }],
    ['钢铁', { in: '88' }, { code: 'UNKNOWN_ENTITY', ref: '88' }],
    ['钢铁', { after: 'none' }, { code: 'BAD_CURSOR' }],
    ['钢铁', { plan: 'another-plan' }, { code: 'NO_PLAN_TEXT', plan: 'another-plan' }],
  ])('refuses %j with %j', async (text, more, expected) => {
    expect(await refusal(text, more)).toMatchObject(expected);
  });

  test('a server that was given no text says so, and nothing of what the plan mentions', async () => {
    expect(await refusal('钢铁', {}, withoutText)).toMatchObject({
      code: 'NO_PLAN_TEXT',
      plan: null,
    });
  });
});
