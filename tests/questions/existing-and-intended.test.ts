import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const RELATION =
  'query ($id: ID!) { node(id: $id) { ... on Relation { basis intended intendedWord } } }';

describe('what the plan only wishes', () => {
  test.each([
    [
      '遂溪 is to become a part of 湛江’s centre',
      'gd-suixi~PART_OF~zm-zhanjiang-main-centre',
      '鼓励',
    ],
    [
      '茂名 is to be taken into the province’s storage area',
      'gd-maoming~PART_OF~gd-new-energy-storage-industry-area',
      '推进…纳入',
    ],
  ])('%s', async (_what, id, word) => {
    const data = await atlas.ask(RELATION, { id });
    const { node } = z
      .object({
        node: z.object({ basis: z.string(), intended: z.boolean(), intendedWord: z.string() }),
      })
      .parse(data);
    expect(node).toMatchObject({ basis: 'STATED', intended: true });
    expect(node.intendedWord).toContain(word);
  });

  test('what holds is no wish', async () => {
    const id = 'zm-baosteel-zhanjiang-steel-base~FEEDS~zm-steel-driven-programme';
    expect(await atlas.ask(RELATION, { id })).toStrictEqual({
      node: { basis: 'STATED', intended: false, intendedWord: null },
    });
  });

  test('nothing lies in what it is only to become a part of', async () => {
    const data = await atlas.ask(
      '{ entities(where: {within: {name: "湛江主中心"}}, types: [CITY]) { nodes { name } } }',
    );
    expect(data).toStrictEqual({ entities: { nodes: [] } });
  });

  test('a walk tells that one of its steps is a wish', async () => {
    const data = await atlas.ask(
      '{ paths(from: {name: "遂溪县"}, to: {name: "湛江主中心"}, first: 1) { intended steps { relation { intended } } } }',
    );
    expect(data).toStrictEqual({
      paths: [{ intended: true, steps: [{ relation: { intended: true } }] }],
    });
  });
});

describe('what a thing is called', () => {
  const TITLES =
    'query ($name: String!) { entity(ref: {name: $name}) { name titles { name at intended intendedWord } } }';

  test('is a title of it, with where the plan says so and the word where it is a wish', async () => {
    const data = await atlas.ask(TITLES, { name: '湛茂都市圈' });
    const { entity } = z
      .object({ entity: z.object({ titles: z.array(z.looseObject({ name: z.string() })) }) })
      .parse(data);
    expect(entity.titles).toContainEqual({
      name: '现代化沿海经济带西翼增长极',
      at: '2.3¶1',
      intended: true,
      intendedWord: '培育成为',
    });
  });

  test('finds the thing, for it is no thing of its own', async () => {
    expect(await atlas.ask(TITLES, { name: '黄金海岸带' })).toMatchObject({
      entity: { name: '滨海旅游发展带' },
    });
  });

  test('an id that was published for a title leads on to the thing', async () => {
    const data = await atlas.ask(`{
      node(id: "zm-golden-coast-belt") { id }
      nodes(ids: ["zm-west-wing-growth-pole", "zm-none"]) { id }
      entity(ref: {id: "zm-west-wing-growth-pole"}) { name }
      trace(from: {id: "zm-golden-coast-belt"}) { from { name } }
    }`);
    expect(data).toStrictEqual({
      node: { id: 'zm-coastal-tourism-belt' },
      nodes: [{ id: 'zm-metropolitan-area' }, null],
      entity: { name: '湛茂都市圈' },
      trace: { from: { name: '滨海旅游发展带' } },
    });
  });
});

describe('a stage', () => {
  test('is told of a railway as of a project, with the plan’s word and where it stands', async () => {
    const data = await atlas.ask(
      '{ entity(ref: {name: "合湛高铁"}) { stage stageKind stageWord stageAt } }',
    );
    expect(data).toStrictEqual({
      entity: { stage: '开工', stageKind: 'STARTING', stageWord: '尽快开工建设', stageAt: '3.1¶5' },
    });
  });

  test('which railways are being built is answered by it, in the plan’s words or in GraphQL’s', async () => {
    for (const stage of ['建设', 'UNDER_CONSTRUCTION']) {
      const data = await atlas.ask(
        `{ entities(types: [LINE], where: {stages: ["${stage}"], name: "高铁"}) { nodes { name } } }`,
      );
      expect(data).toStrictEqual({ entities: { nodes: [{ name: '广湛高铁' }] } });
    }
  });

  test('that there is not is an error that names those there are, and not an empty list', async () => {
    const { errors } = await atlas.answer('{ entities(where: {stages: ["在建"]}) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_ARGUMENT',
      argument: 'stages',
      value: '在建',
    });
    expect(errors?.[0]?.message).toContain('UNDER_CONSTRUCTION');
  });
});

describe('a figure', () => {
  test.each([
    ['2.3¶2', 1.6, 'AT_MOST'],
    ['6.4¶4', 66, 'AT_LEAST'],
    ['2.3¶2', 57, 'ABOUT'],
  ])('at %s tells how %d is to be read: %s', async (at, value, comparator) => {
    const data = await atlas.ask(
      'query ($at: Locator!) { entities(types: [INDICATOR], where: {section: $at}) { nodes { ... on Indicator { value comparator } } } }',
      { at },
    );
    const { entities } = z
      .object({ entities: z.object({ nodes: z.array(z.looseObject({})) }) })
      .parse(data);
    expect(entities.nodes).toContainEqual({ value, comparator });
  });

  test('of two numbers gives how many there are and the size of each', async () => {
    const data = await atlas.ask(
      '{ entity(ref: {name: "茂名博贺电厂3、4号2×1000MW机组工程"}) { ... on Project { amounts { value count each unit text } } } }',
    );
    expect(data).toStrictEqual({
      entity: { amounts: [{ value: 2000, count: 2, each: 1000, unit: 'MW', text: '2×1000MW' }] },
    });
  });
});
