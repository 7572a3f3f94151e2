import writeExcelFile from 'write-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas();
const { addDocument, retract } = recordingOn(atlas);

const IMPORT = `mutation ($input: ImportRecordsInput!, $dryRun: Boolean!) {
  importRecords(input: $input, dryRun: $dryRun) {
    sheets
    columns { column heading field samples }
    counts { rows settled asked unknown added left }
    rows { row name state reason entity { name } candidates { entity { id name } } proposed { place { name } industry { name } operator { name } department { name } } stage starts ends percent amounts { kind value text } note }
    imported
    errors { field code message }
  }
}`;
const Payload = z.object({
  importRecords: z.object({
    columns: z.array(z.looseObject({ column: z.number(), field: z.string().nullable() })),
    counts: z.record(z.string(), z.number()),
    rows: z.array(
      z.looseObject({
        row: z.number(),
        state: z.string(),
        candidates: z.array(z.object({ entity: z.object({ id: z.string(), name: z.string() }) })),
      }),
    ),
    imported: z.number(),
    errors: z.array(
      z.object({ field: z.string().nullable(), code: z.string(), message: z.string() }),
    ),
  }),
});

/** Made up: a sure name, an alias, a slip of the keyboard, a work that the graph does not have, a sum and a note. */
const LIST = `2025年重点项目计划表（试验）
序号,项目名称,建设年限,总投资（亿元）,进展情况
,合计,,30,
1,一号工程,2023-2026,10,主体施工
2,三期,2025-2027,15,已开工
3,二号工成,2025-2028,5,前期工作
4,四号厂房,2025,1,谋划
注：试验用,,,,`;

let document = '';
beforeAll(async () => {
  document = await addDocument('2025年重点项目计划', '2025-03');
});

async function importList(input: object, dryRun: boolean, token?: string) {
  const given = { document, text: LIST, ...input };
  return Payload.parse(await atlas.ask(IMPORT, { input: given, dryRun }, token)).importRecords;
}

const lines = async (): Promise<number> => {
  const [row] = await atlas.graph.read(
    'MATCH (line:LedgerLine) RETURN count(line) AS lines',
    {},
    z.object({ lines: z.number() }),
  );
  return row?.lines ?? 0;
};

describe('a list that is tried', () => {
  test('tells what each column is taken for, what each row would record of whom, and writes nothing', async () => {
    const before = await lines();
    const tried = await importList({}, true);
    expect(tried.columns.map(({ field }) => field)).toStrictEqual([
      null,
      'NAME',
      'PERIOD',
      'TOTAL',
      'PROGRESS',
    ]);
    expect(tried.counts).toStrictEqual({
      rows: 6,
      settled: 2,
      asked: 1,
      unknown: 1,
      added: 0,
      left: 2,
    });
    expect(tried.rows).toMatchObject([
      { row: 3, state: 'LEFT', reason: 'SUM' },
      {
        row: 4,
        state: 'SETTLED',
        entity: { name: '一号工程' },
        stage: '建设',
        starts: '2023',
        ends: '2026',
        amounts: [{ kind: 'TOTAL', value: 100_000, text: '10亿元' }],
      },
      { row: 5, state: 'SETTLED', entity: { name: '三号工程' }, stage: '开工' },
      { row: 6, state: 'ASKED', entity: null },
      { row: 7, state: 'UNKNOWN', entity: null, candidates: [] },
      { row: 8, state: 'LEFT', reason: 'NOTE' },
    ]);
    expect(tried.rows[3]?.candidates[0]?.entity.name).toBe('二号工程');
    expect(tried.errors).toMatchObject([{ code: 'UNSETTLED' }]);
    expect(await lines()).toBe(before);
  });

  test('takes a column for what its reader says it is', async () => {
    const tried = await importList({ columns: [{ column: 4, field: 'NOTE' }] }, true);
    expect(tried.columns[4]?.field).toBe('NOTE');
    expect(tried.rows[1]).toMatchObject({ stage: null, note: '主体施工' });
  });
});

describe('a list that is recorded', () => {
  test('is refused whole while rows are open: nothing of it is written', async () => {
    const before = await lines();
    const refused = await importList({}, false);
    expect(refused).toMatchObject({ imported: 0, errors: [{ code: 'UNSETTLED' }] });
    expect(await lines()).toBe(before);
  });

  test('is written at once, a record a row, as rows are settled; and is undone whole with its document', async () => {
    const { rows } = await importList({}, true);
    const meant = rows.find(({ state }) => state === 'ASKED')?.candidates[0]?.entity.id;
    const choices = [
      { row: 6, of: meant },
      { row: 7, of: null },
    ];
    expect(await importList({ rows: choices }, false)).toMatchObject({ imported: 3, errors: [] });
    const asked = `{ entities(types: [PROJECT]) { nodes { name stage records { nodes { at by document { id } } } } } }`;
    expect(await atlas.ask(asked)).toStrictEqual({
      entities: {
        nodes: [
          {
            name: '一号工程',
            stage: '建设',
            records: { nodes: [{ at: '第4行', by: '审核甲', document: { id: document } }] },
          },
          {
            name: '二号工程',
            stage: '前期研究',
            records: { nodes: [{ at: '第6行', by: '审核甲', document: { id: document } }] },
          },
          {
            name: '三号工程',
            stage: '开工',
            records: { nodes: [{ at: '第5行', by: '审核甲', document: { id: document } }] },
          },
        ],
      },
    });
    expect(await retract({ id: document, reason: '试验' })).toMatchObject({
      retract: { retracted: 3 },
    });
    expect(await atlas.ask('{ entity(ref: {name: "二号工程"}) { stage } }')).toStrictEqual({
      entity: { stage: '谋划' },
    });
    document = await addDocument('2025年重点项目计划', '2025-03');
  });

  test('leaves what is open where its reader says so', async () => {
    expect(await importList({ leaveUnsettled: true }, false)).toMatchObject({
      imported: 2,
      errors: [],
    });
  });

  test.each([
    [{ document: 'doc-none' }, 'UNKNOWN_DOCUMENT'],
    [{ text: '地区,数\n甲,3' }, 'NO_HEADING'],
    [{ text: null }, 'UNKNOWN_TABLE'],
    [{ text: null, table: 'table-none' }, 'UNKNOWN_TABLE'],
    [{ rows: [{ row: 6, of: 'zm-none' }], leaveUnsettled: true }, 'UNKNOWN_ENTITY'],
    [{ rows: [{ row: 6, of: 'zm-first-works' }], leaveUnsettled: true }, 'SAME_ENTITY'],
    [{ columns: [{ column: 1, field: null }], leaveUnsettled: true }, 'NO_HEADING'],
    [{ sheet: 4 }, 'NO_HEADING'],
  ])('with %j is refused in words, and writes nothing', async (input, code) => {
    const before = await lines();
    const refused = await importList(input, false);
    expect(refused.imported).toBe(0);
    expect(refused.errors.map((error) => error.code)).toContain(code);
    expect(await lines()).toBe(before);
  });
});

describe('a file', () => {
  const send = (body: BodyInit, token: string | null): Promise<Response> =>
    fetch(`${atlas.address}/tables`, {
      method: 'POST',
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      body,
    });

  test('of a workbook is sent by who may write, and imported by the id that it is given', async () => {
    const rows = LIST.split('\n').map((line) =>
      line.split(',').map((value) => ({ value, type: String })),
    );
    const workbook = await writeExcelFile(rows).toBuffer();
    const response = await send(new Uint8Array(workbook), atlas.editor);
    expect(response.status).toBe(201);
    const { table } = z.object({ table: z.string() }).parse(await response.json());
    const tried = await importList({ text: null, table }, true, atlas.editor);
    expect(tried.counts).toMatchObject({ settled: 2, asked: 1, unknown: 1 });
  });

  test('is taken from nobody else', async () => {
    const response = await send('项目名称,总投资', null);
    expect(response.status).toBe(401);
  });

  test.each([
    ['no workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 5, 6, 7]), 422],
    ['of the old Excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 422],
    ['too large', new Uint8Array(10_000_001), 413],
  ])('%s is refused in words', async (_what, body, status) => {
    const response = await send(body, atlas.editor);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/\p{Script=Han}/u) }],
    });
  });
});
