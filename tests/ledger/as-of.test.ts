import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas();
const { addDocument, record, retract } = recordingOn(atlas);

let list2024: string;
let list2025: string;
beforeAll(async () => {
  list2025 = await addDocument('2025年重点项目计划', '2025-03');
  list2024 = await addDocument('2024年重点项目计划', '2024-03-14');
});

describe('asOf', () => {
  const STAGES = `query ($asOf: Date) {
    entity(ref: {name: "一号工程"}, asOf: $asOf) { stage stageWord stageAt planStage stageRecord { at } records { nodes { at } } progress { percent } }
    entities(types: [PROJECT], where: {stages: ["投产"]}, asOf: $asOf) { nodes { name } facets { stages { stage count } } }
    portfolio(of: {name: "湛江市"}, stages: ["投产"], asOf: $asOf) { nodes { entity { name stage } } }
    trace(from: {name: "一号工程"}, asOf: $asOf) { reached { name } paths { entities { name ... on Project { stage } } } }
  }`;

  beforeAll(async () => {
    await record({
      document: list2025,
      of: { name: '一号工程' },
      at: '第1行',
      stage: '投产',
      stageWord: '已建成投产',
      percent: 100,
    });
    await record({ document: list2024, of: { name: '一号工程' }, at: '第9行', percent: 60 });
  });

  test('now, what the newest paper says counts, with the record that says it; the plan’s own word stays beside it', async () => {
    expect(await atlas.ask(STAGES)).toMatchObject({
      entity: {
        stage: '投产',
        stageWord: '已建成投产',
        stageAt: null,
        planStage: '建设',
        stageRecord: { at: '第1行' },
        records: { nodes: [{ at: '第1行' }, { at: '第9行' }] },
        progress: { percent: 100 },
      },
      entities: { nodes: [{ name: '一号工程' }] },
      portfolio: { nodes: [{ entity: { name: '一号工程', stage: '投产' } }] },
      trace: { paths: [{ entities: [{ stage: '投产' }, {}] }] },
    });
  });

  test('as of a day between two papers, only the earlier counts, in everything that the question selects', async () => {
    expect(await atlas.ask(STAGES, { asOf: '2025-02' })).toMatchObject({
      entity: {
        stage: '建设',
        planStage: '建设',
        stageAt: '4.2¶1',
        stageRecord: null,
        records: { nodes: [{ at: '第9行' }] },
        progress: { percent: 60 },
      },
      entities: { nodes: [] },
      portfolio: { nodes: [] },
      trace: { paths: [{ entities: [{ stage: '建设' }, {}] }] },
    });
  });

  test('as of the plan’s year, the plan alone speaks', async () => {
    expect(await atlas.ask(STAGES, { asOf: '2023' })).toMatchObject({
      entity: { stage: '建设', records: { nodes: [] }, progress: null },
    });
  });

  test('one request asks of two moments side by side', async () => {
    const query = `{ now: entity(ref: {name: "一号工程"}) { stage } then: entity(ref: {name: "一号工程"}, asOf: "2024") { stage } }`;
    expect(await atlas.ask(query)).toStrictEqual({
      now: { stage: '投产' },
      then: { stage: '建设' },
    });
  });

  test('a paper that is older than the plan is history, and changes nothing', async () => {
    const early = await addDocument('2021年重点项目计划', '2021');
    const { record: added } = await record({
      document: early,
      of: { name: '二号工程' },
      at: '第5行',
      stage: '终止',
    });
    expect(added).toMatchObject({ history: true });
    expect(await atlas.ask('{ entity(ref: {name: "二号工程"}) { stage } }')).toStrictEqual({
      entity: { stage: '谋划' },
    });
  });

  test('what is no date is refused, with how to write one', async () => {
    const { errors } = await atlas.answer(
      '{ entity(ref: {name: "一号工程"}, asOf: "明年") { stage } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT', argument: 'asOf' } }]);
  });
});

describe('what was taken back', () => {
  test('counts no more, and stays to be read with the reason', async () => {
    const { record: added } = await record({
      document: list2025,
      of: { name: '二号工程' },
      at: '第7行',
      stage: '停工',
    });
    const stage = '{ entity(ref: {name: "二号工程"}) { stage } }';
    expect(await atlas.ask(stage)).toStrictEqual({ entity: { stage: '停工' } });
    const input = { id: added?.id ?? '', reason: '看错了行' };
    expect(await retract(input)).toMatchObject({
      retract: {
        retracted: 1,
        record: { status: 'RETRACTED', retraction: { by: '审核甲', reason: '看错了行' } },
        errors: [],
      },
    });
    expect(await atlas.ask(stage)).toStrictEqual({ entity: { stage: '谋划' } });
    expect(await retract(input)).toMatchObject({
      retract: { retracted: 0, errors: [{ code: 'RETRACTED' }] },
    });
  });

  test('a document goes with all that it says; put in again, it stands, and what was taken back does not come back', async () => {
    const wrong = await addDocument('错发的通知', '2025-06');
    await record({ document: wrong, of: { name: '三号工程' }, at: '第1段', stage: '终止' });
    await record({ document: wrong, of: { name: '二号工程' }, at: '第2段', stage: '终止' });
    const input = { id: wrong, reason: '文件发错' };
    expect(await retract(input)).toMatchObject({
      retract: { retracted: 2, document: { retraction: { reason: '文件发错' } } },
    });
    const late = await record({
      document: wrong,
      of: { name: '三号工程' },
      at: '第3段',
      note: '补',
    });
    expect(late.errors).toMatchObject([{ code: 'RETRACTED' }]);
    expect(await addDocument('错发的通知', '2025-06')).toBe(wrong);
    const stages = z.object({ entities: z.object({ nodes: z.array(z.unknown()) }) });
    const { entities } = stages.parse(
      await atlas.ask('{ entities(where: {stages: ["终止"]}) { nodes { name } } }'),
    );
    expect(entities.nodes).toStrictEqual([]);
  });
});
