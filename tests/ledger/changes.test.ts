import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas();
const { addDocument, record, retract } = recordingOn(atlas);

const CHANGES = `query ($since: Date, $from: ID, $to: ID, $kinds: [ChangeKind!], $where: EntityFilter, $asOf: Date) {
  changes(since: $since, from: $from, to: $to, kinds: $kinds, where: $where, asOf: $asOf) {
    totalCount
    counts { kind count }
    nodes { kind entity { name } field before now date beforeRecord { at } nowRecord { at } }
  }
}`;
const Found = z.object({
  changes: z.object({
    totalCount: z.number(),
    counts: z.array(z.object({ kind: z.string(), count: z.number() })),
    nodes: z.array(
      z.looseObject({
        kind: z.string(),
        entity: z.object({ name: z.string() }),
        field: z.string().nullable(),
        before: z.string().nullable(),
        now: z.string().nullable(),
      }),
    ),
  }),
});

async function changes(asked: object) {
  return Found.parse(await atlas.ask(CHANGES, asked)).changes;
}

/** Each change as a line: what, of whom, from what to what. */
async function told(asked: object): Promise<string[]> {
  const { nodes } = await changes(asked);
  return nodes.map(({ kind, entity, field, before, now }) =>
    [kind, entity.name, field, before, now].filter((part) => part !== null).join(' '),
  );
}

let list2024: string;
let list2025: string;
beforeAll(async () => {
  list2024 = await addDocument('2024年重点项目计划', '2024-03');
  list2025 = await addDocument('2025年重点项目计划', '2025-03');
  const of = (name: string): object => ({ of: { name } });
  await record({
    document: list2024,
    ...of('一号工程'),
    at: '第1行',
    stage: '开工',
    percent: 10,
    ends: '2026',
  });
  await record({ document: list2024, ...of('二号工程'), at: '第2行', stage: '前期研究' });
  await record({
    document: list2025,
    ...of('一号工程'),
    at: '第1行',
    stage: '建设',
    percent: 40,
    ends: '2027-06',
  });
  await record({ document: list2025, ...of('三号工程'), at: '第2行', note: '新列入' });
});

describe('what has changed', () => {
  test('since a date: what advanced, slipped and came in, the worst first, each with what was said before', async () => {
    expect(await told({ since: '2024' })).toStrictEqual([
      'SLIPPED 一号工程 ENDS 2026 2027-06',
      'ADVANCED 一号工程 STAGE 开工 建设',
      'ADVANCED 一号工程 PERCENT 10 40',
      'NEW 三号工程',
    ]);
  });

  test('by the first paper after the plan, a stage is held against the plan’s own', async () => {
    expect(await told({ since: '2023' })).toContain('ADVANCED 二号工程 STAGE 谋划 前期研究');
  });

  test('between two lists, what the second no longer has was dropped', async () => {
    const { counts, nodes } = await changes({ from: list2024, to: list2025 });
    expect(counts).toStrictEqual([
      { kind: 'NEW', count: 1 },
      { kind: 'ADVANCED', count: 2 },
      { kind: 'SLIPPED', count: 1 },
      { kind: 'DROPPED', count: 1 },
    ]);
    expect(nodes[0]).toMatchObject({
      kind: 'DROPPED',
      entity: { name: '二号工程' },
      beforeRecord: { at: '第2行' },
      nowRecord: null,
      date: '2025-03',
    });
  });

  test('of such entities only as are asked for', async () => {
    expect(await told({ since: '2024', where: { name: '三号' } })).toStrictEqual(['NEW 三号工程']);
  });

  test('of some kinds alone, with how many there are of each other kind', async () => {
    const { nodes, totalCount, counts } = await changes({ since: '2024', kinds: ['SLIPPED'] });
    expect([nodes.map(({ kind }) => kind), totalCount]).toStrictEqual([['SLIPPED'], 1]);
    expect(counts).toContainEqual({ kind: 'ADVANCED', count: 2 });
  });

  test('as of a moment, what papers of a later date say is not among it', async () => {
    expect(await told({ since: '2023', asOf: '2024' })).toStrictEqual([
      'SLIPPED 一号工程 STAGE 建设 开工',
      'ADVANCED 二号工程 STAGE 谋划 前期研究',
      'NEW 一号工程',
      'NEW 二号工程',
    ]);
  });

  test('two papers of one date that say different things contradict each other, and both are shown', async () => {
    const other = await addDocument('某市重点项目计划', '2025-03');
    const { record: added } = await record({
      document: other,
      of: { name: '一号工程' },
      at: '第8行',
      percent: 55,
    });
    const { nodes } = await changes({ since: '2024' });
    expect(nodes.find(({ kind }) => kind === 'CONTRADICTED')).toMatchObject({
      field: 'PERCENT',
      before: '40',
      now: '55',
      beforeRecord: { at: '第1行' },
      nowRecord: { at: '第8行' },
    });
    await retract({ id: added?.id ?? '', reason: '试验' });
    expect((await told({ since: '2024' })).join()).not.toContain('CONTRADICTED');
  });

  test.each([
    [{}, 'BAD_ARGUMENT'],
    [{ since: '2024', to: 'doc-x' }, 'BAD_ARGUMENT'],
    [{ since: '昨天' }, 'BAD_ARGUMENT'],
    [{ to: 'doc-none' }, 'UNKNOWN_ENTITY'],
  ])('asked by %j is refused', async (asked, code) => {
    const { errors } = await atlas.answer(CHANGES, asked);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
