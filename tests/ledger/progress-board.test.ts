import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas();
const { addDocument, record } = recordingOn(atlas);

const BOARD = `query ($asOf: Date, $where: EntityFilter, $quietMonths: Int) {
  progressBoard(asOf: $asOf, where: $where, quietMonths: $quietMonths) {
    date
    works
    stages { stage count }
    money { kind value unit works }
    behind { rule months entity { name } record { at } before { at } }
  }
}`;
const Board = z.object({
  progressBoard: z.looseObject({
    works: z.number(),
    behind: z.array(
      z.looseObject({
        rule: z.string(),
        months: z.number(),
        entity: z.object({ name: z.string() }),
      }),
    ),
  }),
});

async function board(asked: object) {
  return Board.parse(await atlas.ask(BOARD, asked)).progressBoard;
}

const Named = z.object({ entity: z.looseObject({ name: z.string() }) });
const Columns = z.object({
  progressBoard: z.object({
    columns: z.array(
      z.object({
        stage: z.string().nullable(),
        count: z.number(),
        planned: z.number(),
        rows: z.array(Named),
      }),
    ),
  }),
});
const Rows = z.object({
  progressBoard: z.object({
    rows: z.object({
      totalCount: z.number(),
      pageInfo: z.object({ endCursor: z.string().nullable() }),
      nodes: z.array(z.looseObject(Named.shape)),
    }),
  }),
});
const Lags = z.object({
  progressBoard: z.object({
    papers: z.number(),
    lags: z.array(z.looseObject({ rule: z.string(), count: z.number() })),
  }),
});

async function columns(asked: object) {
  const query = `query ($asOf: Date) {
    progressBoard(asOf: $asOf) { columns(first: 3) { stage count planned rows { entity { name } } } }
  }`;
  return Columns.parse(await atlas.ask(query, asked)).progressBoard.columns;
}

async function rows(asked: object) {
  const query = `query ($stages: [String!], $rules: [LagRule!], $dated: Boolean, $orderBy: BoardOrder, $first: Int, $after: String) {
    progressBoard(asOf: "2025-03") {
      rows(stages: $stages, rules: $rules, dated: $dated, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        pageInfo { endCursor }
        nodes {
          entity { name progress { percent ends } }
          firstStartsRecord { starts }
          firstEndsRecord { ends date }
          lastRecord { date at }
          lags { rule }
        }
      }
    }
  }`;
  return Rows.parse(await atlas.ask(query, asked)).progressBoard.rows;
}

function row(name: string): z.infer<typeof Named> {
  return { entity: { name } };
}

function namesOf({ nodes }: { readonly nodes: readonly z.infer<typeof Named>[] }): string[] {
  return nodes.map(({ entity }) => entity.name);
}

async function behind(asked: object): Promise<string[]> {
  const { behind: lags } = await board(asked);
  return lags.map(({ rule, entity, months }) => [rule, entity.name, months].join(' '));
}

beforeAll(async () => {
  const list2024 = await addDocument('2024年重点项目计划', '2024-01');
  const list2025 = await addDocument('2025年重点项目计划', '2025-01');
  const first = { of: { name: '一号工程' } };
  const second = { of: { name: '二号工程' } };
  const total = [{ kind: 'TOTAL', value: 1_000 }];
  const done = [{ kind: 'DONE', value: 250.5 }];
  await record({
    document: list2024,
    ...first,
    at: '第1行',
    ends: '2024-06',
    percent: 50,
    amounts: total,
  });
  await record({
    document: list2025,
    ...first,
    at: '第1行',
    ends: '2024-12',
    percent: 40,
    amounts: done,
  });
  await record({ document: list2024, ...second, at: '第2行', stage: '建设', amounts: total });
  await record({ document: list2025, ...second, at: '第2行', stage: '停工' });
  await record({
    document: list2025,
    of: { name: '三号工程' },
    at: '第3行',
    stage: '投产',
    ends: '2024',
  });
});

describe('how works stand', () => {
  test('by stage, and by money of each kind, of each work the newest figure', async () => {
    expect(await board({ asOf: '2025-01' })).toMatchObject({
      date: '2025-01-31',
      works: 3,
      stages: [
        { stage: '投产', count: 1 },
        { stage: '停工', count: 1 },
      ],
      money: [
        { kind: 'TOTAL', value: 2_000, unit: '万元', works: 2 },
        { kind: 'DONE', value: 250.5, unit: '万元', works: 1 },
      ],
    });
  });

  test('which are behind, by which rule and for how long; what is finished is not', async () => {
    expect(await behind({ asOf: '2025-03' })).toStrictEqual([
      'OVERDUE 一号工程 3',
      'STOPPED 二号工程 2',
      'BACK 一号工程 2',
      'POSTPONED 一号工程 6',
    ]);
  });

  test('what nobody has spoken of for so many months is quiet', async () => {
    expect(await behind({ asOf: '2025-08', quietMonths: 7 })).toStrictEqual(
      expect.arrayContaining(['QUIET 一号工程 7', 'QUIET 二号工程 7']),
    );
    expect((await behind({ asOf: '2025-08', quietMonths: 12 })).join()).not.toContain('QUIET');
  });

  test('each by the record that shows it, and the one that said otherwise before', async () => {
    const { behind: lags } = await board({ asOf: '2025-03', where: { name: '一号' } });
    expect(lags.map(({ record: shown, before }) => [shown, before])).toStrictEqual([
      [{ at: '第1行' }, null],
      [{ at: '第1行' }, { at: '第1行' }],
      [{ at: '第1行' }, { at: '第1行' }],
    ]);
  });

  test('before any paper, nothing is told', async () => {
    expect(await board({ asOf: '2023' })).toMatchObject({
      works: 0,
      stages: [],
      money: [],
      behind: [],
    });
  });

  test('as columns by stage, with what the plan alone puts there, and what has no stage last', async () => {
    expect(await columns({ asOf: '2025-03' })).toStrictEqual([
      { stage: '谋划', count: 0, planned: 1, rows: [] },
      { stage: '建设', count: 1, planned: 1, rows: [row('一号工程')] },
      { stage: '投产', count: 1, planned: 0, rows: [row('三号工程')] },
      { stage: '停工', count: 1, planned: 0, rows: [row('二号工程')] },
      { stage: null, count: 0, planned: 1, rows: [] },
    ]);
    expect(await columns({ asOf: '2023' })).toStrictEqual([
      { stage: '谋划', count: 1, planned: 1, rows: [row('二号工程')] },
      { stage: '建设', count: 1, planned: 1, rows: [row('一号工程')] },
      { stage: null, count: 1, planned: 1, rows: [row('三号工程')] },
    ]);
  });

  test('as rows, in the order asked for, what lacks that last; each with what was said first and last', async () => {
    const upward = await rows({ orderBy: { by: 'PERCENT' } });
    expect(upward.nodes).toMatchObject([
      {
        entity: { name: '一号工程', progress: { percent: 40, ends: '2024-12' } },
        firstStartsRecord: null,
        firstEndsRecord: { ends: '2024-06', date: '2024-01' },
        lastRecord: { date: '2025-01', at: '第1行' },
        lags: [{ rule: 'OVERDUE' }, { rule: 'BACK' }, { rule: 'POSTPONED' }],
      },
      { entity: { name: '二号工程' } },
      { entity: { name: '三号工程' } },
    ]);
    const byStage = await rows({ orderBy: { by: 'STAGE', direction: 'DESC' } });
    expect(namesOf(byStage)).toStrictEqual(['二号工程', '三号工程', '一号工程']);
  });

  test('as rows of some stages or rules alone, page by page', async () => {
    expect(namesOf(await rows({ stages: ['停工', 'IN_OPERATION'] }))).toStrictEqual([
      '二号工程',
      '三号工程',
    ]);
    expect(namesOf(await rows({ dated: true }))).toStrictEqual(['一号工程', '三号工程']);
    const stopped = await rows({ rules: ['STOPPED', 'OVERDUE'] });
    expect([namesOf(stopped), stopped.totalCount]).toStrictEqual([['一号工程', '二号工程'], 2]);
    const first = await rows({ first: 2 });
    const rest = await rows({ first: 2, after: first.pageInfo.endCursor });
    expect([first, rest].map(namesOf)).toStrictEqual([['一号工程', '二号工程'], ['三号工程']]);
  });

  test('behind by rule, each with how many and the worst', async () => {
    const { progressBoard } = Lags.parse(
      await atlas.ask(`{
        progressBoard(asOf: "2025-03") { papers lags(first: 1) { rule count lags { entity { name } } } }
      }`),
    );
    expect(progressBoard.papers).toBe(2);
    expect(progressBoard.lags.map(({ rule, count }) => [rule, count])).toStrictEqual([
      ['OVERDUE', 1],
      ['STOPPED', 1],
      ['BACK', 1],
      ['POSTPONED', 1],
    ]);
  });

  test('quietMonths out of range is refused', async () => {
    const { errors } = await atlas.answer(BOARD, { quietMonths: 0 });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_ARGUMENT', argument: 'quietMonths' } },
    ]);
  });
});
