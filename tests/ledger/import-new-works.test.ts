import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas();
const { addDocument, retract } = recordingOn(atlas);

const IMPORT = `mutation ($input: ImportRecordsInput!, $dryRun: Boolean!) {
  importRecords(input: $input, dryRun: $dryRun) {
    counts { rows settled asked unknown added left }
    rows { row name state proposed { place { name } industry { name } operator { name } department { name } } }
    imported
    errors { field code }
  }
}`;
const Payload = z.object({
  importRecords: z.looseObject({
    counts: z.record(z.string(), z.number()),
    rows: z.array(z.unknown()),
    imported: z.number(),
    errors: z.array(z.unknown()),
  }),
});

let document = '';
beforeAll(async () => {
  document = await addDocument('2025年重点项目计划', '2025-03');
});

async function importList(input: object, dryRun: boolean) {
  return Payload.parse(await atlas.ask(IMPORT, { input: { document, ...input }, dryRun }))
    .importRecords;
}

describe('a row of a work that the graph does not have', () => {
  const NEW_WORKS = `项目名称,建设规模及内容,建设地点,总投资（亿元）,责任单位
湛江特钢新线,年产特钢50万吨,,12,某公司
二号厂房扩建,,湛江市某区,3,`;

  test('is proposed as its words tell, and added with the list', async () => {
    const text = NEW_WORKS;
    const tried = await importList({ text, addUnknown: true }, true);
    expect(tried.counts).toMatchObject({ rows: 2, settled: 0, added: 2 });
    expect(tried.rows).toMatchObject([
      { name: '湛江特钢新线', state: 'NEW', proposed: { place: { name: '湛江市' } } },
      { name: '二号厂房扩建', state: 'NEW', proposed: { place: { name: '湛江市' } } },
    ]);
    const { imported, errors } = await importList({ text, addUnknown: true }, false);
    expect({ imported, errors }).toStrictEqual({ imported: 2, errors: [] });
    expect(
      await atlas.ask(
        `{ entity(ref: {name: "湛江特钢新线"}) { ... on Project { city { name } addedBy { at } progress { amounts { value } } records { nodes { note } } } } }`,
      ),
    ).toStrictEqual({
      entity: {
        city: { name: '湛江市' },
        addedBy: { at: '第2行' },
        progress: { amounts: [{ value: 120_000 }] },
        records: { nodes: [{ note: '年产特钢50万吨；责任单位：某公司' }] },
      },
    });
  });

  test('is settled in the next list, by the name that it has now', async () => {
    const { counts } = await importList({ text: NEW_WORKS }, true);
    expect(counts).toMatchObject({ settled: 2, unknown: 0 });
  });

  test('may be one that was asked about, where the reader says so', async () => {
    const text = '项目名称,总投资（亿元）\n二号工成,2';
    const asked = await importList({ text }, true);
    expect(asked.rows).toMatchObject([{ state: 'ASKED' }]);
    const added = await importList({ text, rows: [{ row: 2, adds: true }] }, true);
    expect(added.rows).toMatchObject([{ state: 'NEW' }]);
  });

  test('twice in one list is refused', async () => {
    const text = '项目名称,总投资（亿元）\n丙丁车间,2\n丙丁车间,3';
    const { imported, errors } = await importList({ text, addUnknown: true }, false);
    expect(imported).toBe(0);
    expect(errors).toMatchObject([{ field: 'rows.3', code: 'SAME_ENTITY' }]);
  });

  test('goes with the list when that is taken back', async () => {
    await retract({ id: document, reason: '整份录错' });
    expect(await atlas.ask('{ entity(ref: {name: "湛江特钢新线"}) { name } }')).toStrictEqual({
      entity: null,
    });
  });
});
