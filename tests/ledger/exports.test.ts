import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { recordingOn } from '#tests/testkit/recording.ts';
import { OURS, Triples } from '#tests/testkit/triples.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas();
const { addDocument, record, retract } = recordingOn(atlas);
const PROV = 'http://www.w3.org/ns/prov#';

const file = async (format: string, more = ''): Promise<Buffer> => {
  const response = await fetch(`${atlas.address}/export/${format}${more}`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

let document = '';
let added = '';
let wrong = '';
beforeAll(async () => {
  document = await addDocument('2025年重点项目计划', '2025-03');
  const work = await record({
    document,
    at: '第5行',
    adds: { type: 'PROJECT', name: '四号工程' },
    relations: [{ type: 'FEEDS', other: { name: '钢铁集群' } }],
    percent: 20,
  });
  added = work.record?.id ?? '';
  const slip = await record({ document, at: '第6行', of: { name: '一号工程' }, percent: 99 });
  wrong = slip.record?.id ?? '';
  await retract({ id: wrong, reason: '看错了行' });
});

describe('an export carries what later papers say', () => {
  test('in PROV-O: the paper as source of each record, who put it in, and what was taken back', async () => {
    const triples = await Triples.of(await file('jsonld'));
    const [paper, ours, theirs] = [
      `${OURS}document:${document}`,
      `${OURS}record:${added}`,
      `${OURS}record:${wrong}`,
    ];
    expect(triples.one(paper, 'http://purl.org/dc/terms/title')).toBe('2025年重点项目计划');
    expect(triples.one(ours, `${PROV}hadPrimarySource`)).toBe(paper);
    expect(triples.one(ours, `${PROV}wasAttributedTo`)).toBe(
      `${OURS}hand:${encodeURIComponent('审核甲')}`,
    );
    expect(triples.objects(ours, `${PROV}invalidatedAtTime`)).toStrictEqual([]);
    expect(triples.objects(theirs, `${PROV}invalidatedAtTime`)).toHaveLength(1);
    expect(triples.one(theirs, `${OURS}vocabulary:retractedFor`)).toBe('看错了行');
    const work = `${OURS}entity:zm-si-hao-gong-cheng`;
    const relation = `${OURS}relation:zm-si-hao-gong-cheng~FEEDS~zm-steel-cluster`;
    expect(triples.one(work, `${PROV}hadPrimarySource`)).toBe(ours);
    expect(triples.one(relation, `${PROV}hadPrimarySource`)).toBe(ours);
    expect(triples.one(relation, `${OURS}vocabulary:basis`)).toBe('recorded');
  });

  test('as lines of their own', async () => {
    const Line = z.looseObject({ kind: z.string() });
    const text = (await file('jsonl')).toString('utf8').trim();
    const lines = text.split('\n').map((line) => Line.parse(JSON.parse(line)));
    expect(lines.filter(({ kind }) => kind === 'document')).toMatchObject([
      { document, title: '2025年重点项目计划', documentKind: 'KEY_PROJECT_LIST' },
    ]);
    expect(lines.filter(({ kind }) => kind === 'record')).toMatchObject([
      { record: added, at: '第5行', percent: 20, status: 'ACCEPTED' },
      { record: wrong, status: 'RETRACTED', retraction: { reason: '看错了行' } },
    ]);
    expect(lines.find(({ id }) => id === 'zm-si-hao-gong-cheng')).toMatchObject({
      addedBy: added,
      since: '2025-03',
    });
  });

  test('as sheets for people', async () => {
    const rows = await readSheet(await file('xlsx'), '记录');
    expect(rows.map((row) => row[0])).toStrictEqual(['记录编号 Record id', added, wrong]);
    expect(await readSheet(await file('xlsx'), '后续文件')).toHaveLength(2);
  });

  test('of the entities alone that are taken away', async () => {
    const text = (await file('jsonl', '?within=zm-first-works')).toString('utf8');
    expect(text).not.toContain(added);
  });
});
