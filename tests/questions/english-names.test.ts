import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Found = z.object({
  search: z.object({
    edges: z.array(
      z.object({ matchedOn: z.string(), node: z.object({ name: z.string(), nameEn: z.string() }) }),
    ),
  }),
});

async function found(text: string) {
  const data = await atlas.ask(
    'query ($text: String!) { search(text: $text) { edges { matchedOn node { name nameEn } } } }',
    { text },
  );
  return Found.parse(data).search.edges;
}

describe('a reader of English', () => {
  test.each([
    ['steel', 'Steel manufacturing', '钢铁制造业'],
    ['baosteel zhanjiang', 'Baosteel Zhanjiang', '宝钢湛江钢铁基地'],
    [
      'Department of Agriculture',
      'Guangdong Provincial Department of Agriculture and Rural Affairs',
      '广东省农业农村厅',
    ],
    ['Leizhou Peninsula', 'Leizhou Peninsula', '雷州半岛'],
  ])('finds by %s', async (text, matchedOn, name) => {
    const [first] = await found(text);
    expect(first).toMatchObject({ matchedOn, node: { name } });
  });

  test('finds by the last word of a name as by its first, what touches most before the rest', async () => {
    const names = (await found('airport')).slice(0, 3).map(({ node }) => node.name);
    expect(names).toContain('湛江吴川机场');
    expect(names).toContain('空港经济区');
  });

  test('finds by words in another order', async () => {
    const names = (await found('zhanjiang port')).map(({ node }) => node.name);
    expect(names).toContain('湛江港');
  });

  test('names a thing in a question by its English name', async () => {
    const data = await atlas.ask('{ entity(ref: {name: "Steel-Driven Programme"}) { name } }');
    expect(data).toStrictEqual({ entity: { name: '钢铁带动工程' } });
  });
});

test('every entity has an English name, without Chinese in it', async () => {
  const rows = await atlas.graph.read(
    'MATCH (entity:Entity) RETURN entity.id AS id, entity.nameEn AS nameEn',
    {},
    z.object({ id: z.string(), nameEn: z.string().nullable() }),
  );
  expect(rows.length).toBeGreaterThan(2_000);
  const missing = rows.filter(({ nameEn }) => nameEn === null || /\p{Script=Han}/u.test(nameEn));
  expect(missing).toStrictEqual([]);
});
