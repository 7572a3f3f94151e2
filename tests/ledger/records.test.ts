import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { ADD_DOCUMENT, recordingOn } from '#tests/testkit/recording.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas();

const { addDocument, record } = recordingOn(atlas);

let list2024: string;
let list2025: string;
beforeAll(async () => {
  list2025 = await addDocument('2025年重点项目计划', '2025-03');
  list2024 = await addDocument('2024年重点项目计划', '2024-03-14');
});

describe('documents', () => {
  test('the plans come first, then the papers by their date, whatever the order in which they were put in', async () => {
    const { documents } = z
      .object({
        documents: z.object({
          nodes: z.array(z.object({ id: z.string(), kind: z.string(), date: z.string() })),
        }),
      })
      .parse(await atlas.ask('{ documents { nodes { id kind date } } }'));
    expect(documents.nodes).toStrictEqual([
      { id: 'test-plan', kind: 'PLAN', date: '2023' },
      { id: list2024, kind: 'KEY_PROJECT_LIST', date: '2024-03-14' },
      { id: list2025, kind: 'KEY_PROJECT_LIST', date: '2025-03' },
    ]);
  });

  test('a paper is there once: who adds it again is shown the one that is there', async () => {
    const input = {
      title: '2025年重点项目计划',
      issuer: '省发展改革委',
      date: '2025-03',
      kind: 'KEY_PROJECT_LIST',
    };
    expect(await atlas.ask(ADD_DOCUMENT, { input })).toMatchObject({
      addDocument: { document: { id: list2025 }, errors: [{ code: 'ALREADY_THERE' }] },
    });
  });

  test.each([
    [{ date: '2025-02-30' }, 'date'],
    [{ date: '去年' }, 'date'],
    [{ date: '2999' }, 'date'],
    [{ title: '  ' }, 'title'],
    [{ url: 'javascript:alert(1)' }, 'url'],
    [{ kind: 'PLAN' }, 'kind'],
  ])('%j is refused, with the field at fault', async (fault, field) => {
    const input = { title: '某文件', issuer: '某局', date: '2025', kind: 'NOTICE', ...fault };
    expect(await atlas.ask(ADD_DOCUMENT, { input })).toMatchObject({
      addDocument: { document: null, errors: [{ field, code: 'BAD_VALUE' }] },
    });
  });

  test('a document and a record are found by their ids, as anything is', async () => {
    const { record: added } = await record({
      document: list2024,
      of: { name: '三号工程' },
      at: '第1行',
      note: '列入',
    });
    const answer = await atlas.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Document { title records { totalCount } } ... on Record { note } } }',
      { ids: [list2024, added?.id, 'rec-none'] },
    );
    expect(answer).toStrictEqual({
      nodes: [
        {
          __typename: 'Document',
          id: list2024,
          title: '2024年重点项目计划',
          records: { totalCount: 1 },
        },
        { __typename: 'Record', id: added?.id, note: '列入' },
        null,
      ],
    });
  });
});

describe('a record', () => {
  test('tells what a paper says of an entity, where, as of when, and who put it in', async () => {
    const { record: added } = await record(
      {
        document: list2025,
        of: { name: '三期' },
        at: '第12行',
        stage: 'UNDER_CONSTRUCTION',
        percent: 40,
        starts: '2024-05',
        ends: '2026',
        amounts: [{ kind: 'TOTAL', value: 125000, text: '12.5亿元' }],
      },
      atlas.editor,
    );
    expect(added).toMatchObject({
      at: '第12行',
      date: '2025-03',
      stage: '建设',
      stageKind: 'UNDER_CONSTRUCTION',
      percent: 40,
      starts: '2024-05',
      ends: '2026',
      by: '编辑乙',
      status: 'ACCEPTED',
      history: false,
      document: { title: '2025年重点项目计划' },
      of: { name: '三号工程' },
      amounts: [{ kind: 'TOTAL', value: 125000, unit: '万元', text: '12.5亿元' }],
    });
  });

  test.each([
    [{ stage: '完成了' }, { field: 'stage', code: 'BAD_VALUE' }],
    [{ percent: 101 }, { field: 'percent', code: 'BAD_VALUE' }],
    [{ ends: '2026-13' }, { field: 'ends', code: 'BAD_VALUE' }],
    [{ amounts: [{ kind: 'DONE', value: -1 }] }, { field: 'amounts.0.value', code: 'BAD_VALUE' }],
    [
      { of: { name: '四号工程' }, note: '好' },
      { field: 'of', code: 'UNKNOWN_ENTITY' },
    ],
    [
      { document: 'doc-none', note: '好' },
      { field: 'document', code: 'UNKNOWN_DOCUMENT' },
    ],
    [{}, { field: null, code: 'EMPTY' }],
    [
      { note: '好', date: '2999-01-01' },
      { field: 'date', code: 'BAD_VALUE' },
    ],
  ])('with %j is refused, and nothing is written', async (fault, error) => {
    const before = await lines();
    const refused = await record({
      document: list2025,
      of: { name: '一号工程' },
      at: '第2行',
      ...fault,
    });
    expect(refused.record).toBeNull();
    expect(refused.errors).toMatchObject([error]);
    expect(await lines()).toBe(before);
  });

  test('two who record of one thing at once: the second is told who came first, and overwrites nothing', async () => {
    const input = { document: list2025, of: { name: '二号工程' }, at: '第3行', basedOn: '' };
    const answers = await Promise.all([
      record({ ...input, percent: 10 }, atlas.editor),
      record({ ...input, percent: 20 }),
    ]);
    const [written] = answers.filter((one) => one.record !== null);
    const [refused] = answers.filter((one) => one.record === null);
    expect(refused?.errors).toMatchObject([{ field: 'basedOn', code: 'OUTDATED' }]);
    expect(refused?.newer).toMatchObject([{ id: written?.record?.id }]);
    const again = await record({ ...input, percent: 20, basedOn: written?.record?.id });
    expect(again.errors).toStrictEqual([]);
  });
});

/** How many lines the ledger has. */
async function lines(): Promise<number> {
  const [row] = await atlas.graph.read(
    'MATCH (line:LedgerLine) RETURN count(line) AS lines',
    {},
    z.object({ lines: z.number() }),
  );
  return row?.lines ?? 0;
}
