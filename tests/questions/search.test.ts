import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Found = z.object({
  search: z.object({
    totalCount: z.number(),
    edges: z.array(
      z.object({
        cursor: z.string(),
        score: z.number(),
        matchedOn: z.string(),
        node: z.object({ name: z.string(), type: z.string() }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

async function search(text: string, more: object = {}) {
  const data = await atlas.ask(
    `query ($text: String!, $types: [EntityType!], $first: Int = 10, $after: String) {
      search(text: $text, types: $types, first: $first, after: $after) {
        totalCount
        edges { cursor score matchedOn node { name type } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    { text, ...more },
  );
  return Found.parse(data).search;
}

const names = ({ edges }: Awaited<ReturnType<typeof search>>): string[] =>
  edges.map(({ node }) => node.name);

describe('search', () => {
  test.each([
    ['baogang', 'pinyin'],
    ['BaoGang ZhanJiang', 'pinyin with spaces and capitals'],
    ['bgzjgt', 'initials'],
    ['宝钢', 'a beginning'],
    ['宝钢湛江钢铁', 'an alias'],
    ['baogang湛江', 'pinyin and Chinese mixed'],
    ['宝', 'one character'],
    ['寶鋼', 'traditional characters'],
    ['ｂａｏｇａｎｇ', 'full-width letters'],
    ['湛江钢铁基地', 'a part of the name'],
  ])('finds 宝钢湛江钢铁基地 by %s: %s', async (text) => {
    expect(names(await search(text))).toContain('宝钢湛江钢铁基地');
  });

  test('finds what an abbreviation is made from: 发改委 is 发展改革委', async () => {
    expect(names(await search('发改委'))[0]).toBe('广东省发展改革委');
    expect(names(await search('工信厅'))[0]).toBe('广东省工业和信息化厅');
  });

  test.each([
    ['宝刚', '宝钢', 'a character that sounds the same'],
    ['湛江刚铁基地', '宝钢湛江钢铁基地', 'one in the middle'],
    ['zhanjang', '湛江市', 'a letter left out'],
    ['zhanjiagn', '湛江市', 'two letters turned round'],
    ['baogangg', '宝钢', 'a letter too many'],
    ['zhangang', '湛江港', 'a syllable left out'],
    ['湛港', '湛江港', 'a character left out'],
    ['maomin', '茂名市', 'a letter too few at the end'],
    ['petrochemcial', '石油化工', 'a slip in English'],
  ])('forgives %s: %s is among the first, by %s', async (text, name) => {
    expect(names(await search(text, { first: 3 }))).toContain(name);
  });

  test('puts what is written so before what only sounds so', async () => {
    const { edges } = await search('高新');
    const written = edges.map(({ node, matchedOn }) => (node.name + matchedOn).includes('高新'));
    expect(written).toStrictEqual([...written].sort().reverse());
  });

  test('puts the very name first, then a beginning, then a part, then what shares characters', async () => {
    const { edges } = await search('先进材料产业集群');
    expect(edges[0]).toMatchObject({
      score: 1,
      matchedOn: '先进材料产业集群',
      node: { type: 'CLUSTER' },
    });
    const scores = edges.map(({ score }) => score);
    expect(scores).toStrictEqual([...scores].sort((a, b) => b - a));
  });

  test('says what matched: the alias, or the pinyin', async () => {
    expect((await search('宝钢湛江钢铁')).edges[0]).toMatchObject({
      matchedOn: '宝钢湛江钢铁',
      node: { name: '宝钢湛江钢铁基地' },
    });
    expect((await search('bgzjgt')).edges[0]?.matchedOn).toBe('bao gang zhan jiang gang tie');
  });

  test('keeps to the types asked for', async () => {
    const { edges } = await search('湛江', { types: ['HUB'] });
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.every(({ node }) => node.type === 'HUB')).toBe(true);
  });

  test('gives every result once over all pages', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<typeof search>> = await search('钢铁', { first: 5, after });
      seen.push(...names(page));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
      expect(more || seen.length === page.totalCount).toBe(true);
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  test.each([
    '(',
    '/',
    'OR',
    'AND NOT',
    '~',
    '*',
    '"',
    '\\',
    ']{',
    '：',
    '2#EVA',
    '🏭',
    "' OR 1=1 //",
    '*:*',
  ])('takes %s as text, not as a query', async (text) => {
    expect((await search(text)).totalCount).toBeGreaterThanOrEqual(0);
  });

  test.each(['', '   ', '长'.repeat(201)])('refuses an empty or overlong text', async (text) => {
    const { errors } = await atlas.answer(
      'query ($text: String!) { search(text: $text) { totalCount } }',
      { text },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_ARGUMENT',
      argument: 'text',
      least: 1,
      most: 200,
    });
  });
});
