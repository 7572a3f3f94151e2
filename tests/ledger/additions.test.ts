import { beforeAll, describe, expect, test } from 'vitest';

import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas({ isReviewed: true });

const { addDocument, record: send, retract: takeBack } = recordingOn(atlas);

let document = '';
/** What there is before anything is recorded. */
let before: unknown;
const COUNTS = '{ statistics { entities { type count } relations { type basis count } } }';

const record = (input: object, token?: string) => send({ document, at: '第5行', ...input }, token);

/** The id of a record that is written. */
async function recorded(input: object): Promise<string> {
  const { record: written, errors } = await record(input);
  expect(errors).toStrictEqual([]);
  return written?.id ?? '';
}

const retract = (id: string): Promise<unknown> => takeBack({ id, reason: '录错了' });

const entity = (name: string, selection: string): Promise<unknown> =>
  atlas.ask(`{ entity(ref: {name: "${name}"}) { ${selection} } }`);

beforeAll(async () => {
  before = await atlas.ask(COUNTS);
  document = await addDocument('2025年重点项目计划', '2025-03');
});

describe('a work that the plan does not have', () => {
  const FOURTH = {
    adds: { type: 'PROJECT', name: '四号工程', aliases: ['四期'] },
    stage: '开工',
    relations: [
      { type: 'LOCATED_IN', other: { name: '湛江市' } },
      { type: 'FEEDS', other: { name: '钢铁集群' } },
    ],
  };

  const PATHS = '{ paths(from: {name: "四号工程"}, to: {name: "一号工程"}) { entities { name } } }';

  test('comes into the graph with its relations, and tells the paper that says so', async () => {
    const { errors, record: added } = await record(FOURTH);
    expect(errors).toStrictEqual([]);
    expect(added?.of?.id).toBe('zm-si-hao-gong-cheng');
    expect(
      await entity(
        '四号工程',
        `id type aliases mentions { at } stage planStage addedBy { at document { title } }
         ... on Project {
           city { name }
           feeds { edges { relation { basis record { at } mentions { at } } node { name } } }
         }`,
      ),
    ).toStrictEqual({
      entity: {
        id: 'zm-si-hao-gong-cheng',
        type: 'PROJECT',
        aliases: ['四期'],
        mentions: [],
        stage: '开工',
        planStage: null,
        addedBy: { at: '第5行', document: { title: '2025年重点项目计划' } },
        city: { name: '湛江市' },
        feeds: {
          edges: [
            {
              relation: { basis: 'RECORDED', record: { at: '第5行' }, mentions: [] },
              node: { name: '钢铁集群' },
            },
          ],
        },
      },
    });
  });

  test('is found by each of its names, stands in lists, and is walked through like the plan’s own', async () => {
    expect(await entity('四期', 'name')).toStrictEqual({ entity: { name: '四号工程' } });
    expect(
      await atlas.ask(
        '{ entities(types: [PROJECT], where: {within: {name: "湛江市"}}) { nodes { name } } }',
      ),
    ).toStrictEqual({
      entities: { nodes: [{ name: '一号工程' }, { name: '二号工程' }, { name: '四号工程' }] },
    });
    expect(await atlas.ask(PATHS)).toStrictEqual({
      paths: [
        { entities: [{ name: '四号工程' }, { name: '钢铁集群' }, { name: '一号工程' }] },
        { entities: [{ name: '四号工程' }, { name: '湛江市' }, { name: '一号工程' }] },
      ],
    });
  });

  test('is not there as of a day before its paper, in no question', async () => {
    const asked = (asOf: string): string => `{
      entity(ref: {name: "四号工程"}, asOf: "${asOf}") { name }
      search(text: "四号", asOf: "${asOf}") { totalCount }
      entities(types: [PROJECT], where: {within: {name: "湛江市"}}, asOf: "${asOf}") { totalCount }
      statistics(asOf: "${asOf}") { entities { type count } }
      cluster: entity(ref: {name: "钢铁集群"}, asOf: "${asOf}") {
        relations(types: [FEEDS]) { totalCount }
        relationCounts { type count }
        ... on Cluster { fedBy { nodes { name } } }
      }
      trace(from: {name: "钢铁集群"}, direction: UPSTREAM, asOf: "${asOf}") { entities { name } }
    }`;
    const then = {
      entity: null,
      search: { totalCount: 0 },
      entities: { totalCount: 2 },
      cluster: {
        relations: { totalCount: 1 },
        relationCounts: expect.arrayContaining([{ type: 'FEEDS', count: 1 }]),
        fedBy: { nodes: [{ name: '一号工程' }] },
      },
    };
    expect(await atlas.ask(asked('2024'))).toMatchObject(then);
    expect(await atlas.ask(asked('2025-02-28'))).toMatchObject(then);
    expect(await atlas.ask(asked('2025-03'))).toMatchObject({
      entity: { name: '四号工程' },
      search: { totalCount: 1 },
      entities: { totalCount: 3 },
      cluster: { relations: { totalCount: 2 } },
    });
  });

  test('is not put in twice', async () => {
    const { errors } = await record({ adds: { type: 'PROJECT', name: '四期' } });
    expect(errors).toMatchObject([{ field: 'adds.name', code: 'ALREADY_THERE' }]);
  });

  test('takes records of its own, and bears a new id where the name gives one that is taken', async () => {
    await recorded({ of: { name: '四号工程' }, percent: 20 });
    const { record: other } = await record({
      adds: { type: 'PROJECT', name: '肆号工程' },
    });
    expect(other?.of?.id).toBe('zm-si-hao-gong-cheng-2');
    await retract(other?.id ?? '');
  });
});

describe('what an editor adds where writing is reviewed', () => {
  test('comes into the graph once a keeper accepts it, and goes with its record, the rest staying', async () => {
    const { record: pending } = await record(
      {
        adds: { type: 'ORGANIZATION', name: '某某集团' },
        relations: [{ type: 'OPERATES', other: { name: '一号工程' } }],
      },
      atlas.editor,
    );
    expect(pending).toMatchObject({ status: 'PENDING', of: null, adds: { name: '某某集团' } });
    const operators = '... on Project { operators { nodes { name } } }';
    expect(await entity('一号工程', operators)).toStrictEqual({
      entity: { operators: { nodes: [] } },
    });
    const id = pending?.id ?? '';
    await atlas.ask(`mutation { accept(input: {records: ["${id}"]}) { errors { code } } }`);
    expect(await entity('一号工程', operators)).toStrictEqual({
      entity: { operators: { nodes: [{ name: '某某集团' }] } },
    });
    await retract(id);
    expect(await entity('一号工程', operators)).toStrictEqual({
      entity: { operators: { nodes: [] } },
    });
  });
});

describe('a relation that a later paper states', () => {
  test('has the rules conclude again', async () => {
    const id = await recorded({
      of: { name: '三号工程' },
      relations: [{ type: 'PART_OF', other: { name: '一号工程' } }],
    });
    expect(
      await entity(
        '三号工程',
        'relations(types: [PART_OF]) { edges { node { basis record { at } } other { name } } }',
      ),
    ).toStrictEqual({
      entity: {
        relations: {
          edges: [
            { node: { basis: 'RECORDED', record: { at: '第5行' } }, other: { name: '一号工程' } },
          ],
        },
      },
    });
    await retract(id);
  });

  test('stays the plan’s where the plan states it itself', async () => {
    const id = await recorded({
      of: { name: '一号工程' },
      relations: [{ type: 'FEEDS', other: { name: '钢铁集群' } }],
    });
    expect(
      await entity(
        '一号工程',
        'relations(types: [FEEDS]) { edges { node { basis record { at } } } }',
      ),
    ).toStrictEqual({
      entity: { relations: { edges: [{ node: { basis: 'STATED', record: null } }] } },
    });
    await retract(id);
  });

  test.each([
    ['a project feeds no city', { type: 'FEEDS', other: { name: '湛江市' } }, 'relations.0.type'],
    ['nothing feeds itself', { type: 'PART_OF', other: { name: '一号工程' } }, 'relations.0.type'],
    [
      'nobody states that something is named',
      { type: 'MEASURES', other: { name: '湛江市' } },
      'relations.0.type',
    ],
    ['both ends are there', { type: 'PART_OF', other: { name: '无此工程' } }, 'relations.0.other'],
    [
      'it leads one way',
      { type: 'PART_OF', direction: 'BOTH', other: { name: '二号工程' } },
      'relations.0.direction',
    ],
  ])('is refused unless %s, and nothing is written', async (_why, relation, field) => {
    const { errors, record: written } = await record({
      of: { name: '一号工程' },
      relations: [relation],
    });
    expect(written).toBeNull();
    expect(errors.map((error) => error.field)).toStrictEqual([field]);
  });
});

describe('what is taken back', () => {
  test('leaves the graph as it was, whatever was added', async () => {
    expect(await retract(document)).toMatchObject({ retract: { errors: [] } });
    expect(await atlas.ask(COUNTS)).toStrictEqual(before);
  });
});
