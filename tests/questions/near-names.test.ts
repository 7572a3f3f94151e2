import { expect, test } from 'vitest';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

test.each([
  ['without 工程 at its end', '国道G207遂溪穿城段', '国道G207遂溪穿城段路面升级改造工程'],
  ['without the city before it', '吴川机场', '湛江吴川机场'],
  ['with 市 after the city', '茂名市副中心', '茂名副中心'],
  ['without 广东 before it', '省应急管理厅', '广东省应急管理厅'],
  ['as people call an office', '能源局', '广东省能源局'],
  ['by the long form of 经开区', '湛江经济技术开发区', '湛江经开区'],
  ['by a section’s bare locator', '4.2', '4.2 升级发展战略性支柱产业'],
])('a thing is found by a name that can mean nothing else: %s', async (_how, asked, name) => {
  const data = await atlas.ask('query ($name: String!) { entity(ref: {name: $name}) { name } }', {
    name: asked,
  });
  expect(data).toStrictEqual({ entity: { name } });
});

test('such a name is no alias, and search says what the plan calls the thing', async () => {
  const data = await atlas.ask(
    '{ search(text: "吴川机场", first: 1) { edges { matchedOn node { name aliases } } } }',
  );
  expect(data).toStrictEqual({
    search: {
      edges: [{ matchedOn: '湛江吴川机场', node: { name: '湛江吴川机场', aliases: [] } }],
    },
  });
});

test.each([
  ['what several parks are called without their city', '产业转移工业园', '茂南产业转移工业园'],
  ['what the plan once writes for one of them', '高新区', '湛江高新技术产业开发区'],
])('%s asks which is meant: %s', async (_what, name, candidate) => {
  const { errors } = await atlas.answer(
    'query ($name: String!) { trace(from: {name: $name}) { truncated } }',
    { name },
  );
  expect(errors?.[0]?.extensions?.code).toBe('AMBIGUOUS_NAME');
  expect(errors?.[0]?.message).toContain(candidate);
});

test('a city’s short name is the city’s, though the plan once writes a metropolitan area so', async () => {
  const data = await atlas.ask('{ entity(ref: {name: "广州"}) { name } }');
  expect(data).toStrictEqual({ entity: { name: '广州市' } });
});
