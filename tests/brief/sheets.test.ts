import { afterAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';

import { parsePlanText } from '#server/domain/plan-text.ts';
import { Graph } from '#server/graph/graph.ts';
import { readDocument, readWorkbook } from '#tests/testkit/briefs.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

/** A passage of our own making; the plan's text is not in the repository. */
const TEXT = parsePlanText(
  '{"at":"4.2¶3","text":"先写几句。这里写到宝钢湛江钢铁氢基竖炉项目与宝钢，也写到钢铁带动工程与宝钢湛江钢铁基地。再写几句。"}\n' +
    '{"at":"4.4¶5","text":"这里写到绿色农产品交易流通平台。"}',
);
const graph = new Graph(inject('connection'), 'neo4j');
const http = await serveAtlas(graph, new Map([['zhanmao-2023', TEXT]]));
afterAll(async () => {
  await http.close();
  await graph.close();
});

const FURNACE = 'of=zm-baosteel-hydrogen-shaft-furnace';
const AGRICULTURE = 'of=广东省农业农村厅';

async function fileOf(path: string): Promise<{ name: string; file: Uint8Array }> {
  const response = await fetch(`${http.address}/brief/${path}`);
  expect(response.status).toBe(200);
  const [, name = ''] =
    /filename\*=UTF-8''(\S+)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { name: decodeURIComponent(name), file: new Uint8Array(await response.arrayBuffer()) };
}

describe('a delay as a document', () => {
  test('tells the operator, the base, the county, the sister works, and what the base feeds, with the plan’s words', async () => {
    const { name, file } = await fileOf(`delay/docx?${FURNACE}&long=一年&why=设备未到&lang=zh`);
    expect(name).toMatch(/^延后影响-宝钢湛江钢铁氢基竖炉项目-\d{4}-\d\d-\d\d\.docx$/);
    const { title, paragraphs, tables } = await readDocument(file);
    expect(title).toBe('宝钢湛江钢铁氢基竖炉项目：延后影响');
    expect(tables).toStrictEqual([
      [
        ['延后多久', '原因', '预计到什么时候', '填报人、日期'],
        ['一年', '设备未到', '', ''],
      ],
    ]);
    const told = paragraphs.map(({ text }) => text);
    for (const sentence of [
      /^宝钢：规划所述（4\.2¶3/,
      /^宝钢湛江钢铁基地：规划所述/,
      /^湛江市：/,
      /^湛江钢铁零碳高等级薄钢板工厂项目：经宝钢湛江钢铁基地/,
      /^钢铁带动工程：经宝钢湛江钢铁基地，规划所述/,
      /^广东省工业和信息化厅：牵头“升级发展战略性支柱产业”（附件2\.2），它就是这项任务的对象。$/,
      /^规划没有写哪一项依赖或依托它/,
    ]) {
      expect(told).toContainEqual(expect.stringMatching(sentence));
    }
    expect(
      paragraphs.filter(({ style }) => style === 'Quotation').map(({ text }) => text),
    ).toContainEqual(expect.stringMatching(/^4\.2¶3 “.*宝钢.*”$/));
    expect(told).toContainEqual(expect.stringContaining(`${http.address}/slips/`));
  });

  test('is told in English, fields and all', async () => {
    const { name, file } = await fileOf(`delay/docx?${FURNACE}&lang=en`);
    expect(name).toMatch(/^if-it-slips-Baosteel/);
    const { paragraphs, tables } = await readDocument(file);
    expect(tables[0]?.[0]).toStrictEqual(['How long', 'Why', 'Expected by', 'Filled in by, date']);
    expect(paragraphs.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Guangdong .*: leads “.*” \(Annex 2\.2\), it is itself the matter/),
    );
  });
});

describe('a department’s portfolio', () => {
  test('as a sheet has a row for each project, park and measure under its task, with role, place, stage and passage', async () => {
    const { name, file } = await fileOf(`department/xlsx?${AGRICULTURE}`);
    expect(name).toMatch(/^广东省农业农村厅-任务与项目-\d{4}-\d\d-\d\d\.xlsx$/);
    const sheets = await readWorkbook(file);
    expect(sheets.map((sheet) => sheet.name)).toStrictEqual(['项目与举措', '任务', '说明']);
    for (const sheet of sheets) {
      expect(sheet).toMatchObject({ heads: '$1:$3', isAcross: true, pagesWide: 1, paper: 9 });
      expect(sheet.frozen).toMatch(/4$/);
      expect(sheet.filter).toMatch(/^A3:/);
    }
    const [works] = sheets;
    const [title, , heads = [], ...rows] = works?.rows ?? [];
    expect(title?.[0]).toBe('广东省农业农村厅：任务与项目');
    const told = rows.map((row) =>
      Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? null])),
    );
    expect(told).toContainEqual(
      expect.objectContaining({
        角色: '牵头',
        任务: '高质量发展特色农业',
        任务出处: '附件2.4',
        类别: '枢纽',
        名称: '企水渔港',
        所在: '湛江市',
      }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({ 类别: '举措', 名称: '做大做强优势种养殖业' }),
    );
    const quoted = told.filter((row) => row['规划原文'] !== null);
    expect(quoted.map((row) => row['规划原文'])).toContain(
      '4.4¶5 “这里写到绿色农产品交易流通平台。”',
    );
    expect(told.every((row) => row['角色'] === '牵头' || row['角色'] === '参加')).toBe(true);
  });

  test('never counts as its own what falls under tasks in which it only takes part', async () => {
    const { file } = await fileOf(`department/docx?${AGRICULTURE}`);
    const [summary] = (await readDocument(file)).paragraphs
      .map(({ text }) => text)
      .filter((text) => text.startsWith('牵头 '));
    expect(summary).toMatch(/^牵头 2 项任务，参加 5 项。牵头的任务下有举措 9 项、园区 \d+ 个、/);
    expect(summary).toMatch(/只参加的任务下另有举措 \d+ 项、项目 29 个、.*，不算它的。$/);
  });
});

const Sheet = z.object({
  data: z.object({
    delaySheet: z.object({ title: z.string(), fileName: z.string() }),
    departmentSheet: z.object({
      parts: z.array(z.object({ heading: z.string(), groups: z.array(z.unknown()) })),
    }),
  }),
});

test('GraphQL gives both as they stand on paper', async () => {
  const query = `{ delaySheet(of: {name: "宝钢湛江钢铁氢基竖炉项目"}) { title fileName }
    departmentSheet(of: {name: "广东省农业农村厅"}) { parts { heading groups { heading points { name text } } } } }`;
  const response = await fetch(`${http.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { delaySheet, departmentSheet } = Sheet.parse(await response.json()).data;
  expect(delaySheet.fileName).toMatch(/^延后影响-宝钢湛江钢铁氢基竖炉项目-/);
  expect(
    departmentSheet.parts.map(({ heading, groups }) => [heading, groups.length]),
  ).toStrictEqual([
    ['牵头的任务 2 项', 2],
    ['参加的任务 5 项', 5],
  ]);
});

test.each([
  ['delay/docx', '请给出条目的编号或名称'],
  ['delay/docx?of=没有这个', '规划图谱里没有“没有这个”'],
  [`delay/docx?${FURNACE}&long=${'长'.repeat(301)}`, '最多 300 个字'],
  [`delay/docx?${FURNACE}&colour=red`, 'colour'],
  ['department/xlsx?of=湛江市', '它不是部门'],
  [`department/xlsx?${AGRICULTURE}&first=3`, 'first'],
])('%s is refused in both languages', async (path, words) => {
  const response = await fetch(`${http.address}/brief/${path}`);
  expect(response.status).toBe(400);
  const text = await response.text();
  expect(text).toContain(words);
  expect(text.trimEnd().split('\n')).toHaveLength(2);
});

test.each(['delay/xlsx', 'department/pdf', 'nothing/docx', 'delay/'])(
  '%s is no file that there is',
  async (path) => {
    expect((await fetch(`${http.address}/brief/${path}?${FURNACE}`)).status).toBe(404);
  },
);
