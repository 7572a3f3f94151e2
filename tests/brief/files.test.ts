import { afterAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';

import { parsePlanText } from '#server/domain/plan-text.ts';
import { Graph } from '#server/graph/graph.ts';
import { readDocument, readWorkbook, type ReadSheet } from '#tests/testkit/briefs.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

/** A passage of our own making; the plan's text is not in the repository. */
const TEXT = parsePlanText(
  '{"at":"4.1¶5","text":"先写几句。这里写到东海岛精细化工园与石油化工。再写“几句”。"}',
);
const graph = new Graph(inject('connection'), 'neo4j');
const http = await serveAtlas(graph, new Map([['zhanmao-2023', TEXT]]));
afterAll(async () => {
  await http.close();
  await graph.close();
});

const NEED = 'industry=绿色石化产业&place=湛江市&transport=湛江港';
const FOUR =
  'zm-donghai-island-petrochemical-park,gd-maoming-high-tech-zone,zm-maonan-petrochemical-park,zm-donghai-island-fine-chemical-park';

async function fileOf(format: string, query: string): Promise<Uint8Array> {
  const response = await fetch(`${http.address}/brief/${format}?${query}`);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

const Answer = z.object({
  data: z.object({
    matchingParks: z.array(
      z.object({
        rank: z.number(),
        score: z.number(),
        park: z.object({ name: z.string() }),
        reasons: z.array(z.object({ description: z.string(), contribution: z.number() })),
        absences: z.array(z.object({ description: z.string() })),
      }),
    ),
  }),
});

/** What the graph answers to the same need. */
async function answerToNeed(): Promise<z.infer<typeof Answer>['data']['matchingParks']> {
  const query = `{ matchingParks(need: {industries: [{name: "绿色石化产业"}], places: [{name: "湛江市"}], transport: [{name: "湛江港"}]}) {
    rank score park { name } reasons { description contribution } absences { description } } }`;
  const response = await fetch(`${http.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return Answer.parse(await response.json()).data.matchingParks;
}

/** The rows below the heads, by the heads. */
function byHead({ rows }: ReadSheet): Record<string, string | number | null>[] {
  const [, , heads = [], ...below] = rows;
  return below.map((row) =>
    Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? null])),
  );
}

describe('the document', () => {
  test('tells the need, the parks with what speaks for and against, what the plan does not tell, and whence it is', async () => {
    const { paragraphs, title } = await readDocument(await fileOf('docx', NEED));
    const told = paragraphs.map(({ text }) => text);
    expect(title).toBe('选园：绿色石化产业、湛江市、湛江港');
    expect(told).toContain('产业：绿色石化产业');
    expect(told).toContain('港口、铁路、机场：湛江港');
    const parks = paragraphs.filter(({ style }) => style === 'Heading 2').map(({ text }) => text);
    expect(parks).toHaveLength(4);
    const best = (await answerToNeed()).slice(0, 4);
    expect(parks).toStrictEqual(best.map(({ park }) => park.name));
    for (const { score, reasons, absences } of best) {
      expect(told.join('\n')).toContain(`得分 ${score.toFixed(2)}（满分 1） · `);
      const [first] = reasons;
      expect(told.join('\n')).toContain(
        `${first?.contribution.toFixed(2) ?? ''}：${first?.description ?? ''}`,
      );
      for (const { description } of absences) {
        expect(told.join('\n')).toContain(description);
      }
    }
    expect(told.join('\n')).toContain('可供地块、地价');
    expect(told.join('\n')).toMatch(/规划：《湛茂都市圈发展规划》，广东省人民政府，2023—2030/);
    expect(told.join('\n')).toMatch(/图谱版本：\S+/);
    expect(told.join('\n')).toMatch(/日期：\d{4}-\d\d-\d\d/);
    expect(told).toContain(`网址：${http.address}/parks?${NEED}`);
  });

  test('quotes the sentence that names what it is about, and not the whole passage', async () => {
    const { paragraphs } = await readDocument(
      await fileOf('docx', 'industry=石油化工&side=zm-donghai-island-fine-chemical-park'),
    );
    const quotes = paragraphs.filter(({ style }) => style === 'Quotation').map(({ text }) => text);
    expect(quotes).toContain('4.1¶5 “这里写到东海岛精细化工园与石油化工。”');
  });

  test('puts four parks side by side on a sheet of A4 across, after the upright ones', async () => {
    const { sections, tables } = await readDocument(
      await fileOf('docx', `${NEED}&side=${FOUR}&view=side`),
    );
    expect(sections).toStrictEqual([
      { isAcross: false, widthMm: 210 },
      { isAcross: true, widthMm: 297 },
    ]);
    const [[heads = [], ...rows] = []] = tables;
    expect(heads.slice(1).toSorted()).toStrictEqual(
      ['东海岛石化产业园', '茂名高新区', '茂南石化工业园', '东海岛精细化工园'].toSorted(),
    );
    const titles = rows.map(([title]) => title);
    expect(titles).toStrictEqual(
      expect.arrayContaining(['得分', '产业', '重点产业', '位于', '项目', '港口与线路']),
    );
    expect(rows.every((row) => row.length === 5)).toBe(true);
  });

  test('leads back to the answer by an address that people can read', async () => {
    const { links } = await readDocument(await fileOf('docx', NEED));
    expect(links.map(decodeURI)).toStrictEqual([`${http.address}/parks?${NEED}`]);
  });

  test('is in English for who asks for it, with the names of the plan beside ours', async () => {
    const { paragraphs, title } = await readDocument(await fileOf('docx', `${NEED}&lang=en`));
    const told = paragraphs.map(({ text }) => text).join('\n');
    expect(title).toBe('Parks for Green petrochemicals, Zhanjiang, Zhanjiang Port');
    expect(told).toContain('Donghai Island Petrochemical Industrial Park 东海岛石化产业园');
    expect(told).toMatch(/No\. 1 · score 0\.\d\d of 1 · Zhanjiang/);
    expect(told).toMatch(/Green petrochemicals.* \(derived; .*Box 6\.1/);
    expect(told).toContain('English names are our translation');
    expect(told).toContain('&lang=en');
  });
});

describe('the workbook', () => {
  test('ranks the parks: place, score, each reason with its places, and what speaks against', async () => {
    const [ranking] = await readWorkbook(await fileOf('xlsx', NEED));
    const rows = ranking === undefined ? [] : byHead(ranking);
    expect(ranking?.name).toBe('排名');
    const answer = await answerToNeed();
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.map((row) => [row['名次'], row['园区'], row['得分']])).toStrictEqual(
      answer.map(({ rank, park, score }) => [rank, park.name, Math.round(score * 100) / 100]),
    );
    for (const [index, { reasons, absences }] of answer.entries()) {
      for (const { description } of reasons) {
        expect(rows[index]?.['理由与出处']).toContain(description);
      }
      for (const { description } of absences) {
        expect(rows[index]?.['不利与未写明']).toContain(description);
      }
    }
    expect(rows[0]).toMatchObject({ 所在: '湛江市' });
    expect(rows[0]?.['理由与出处']).toMatch(/^0\.\d\d，最多 0\.\d\d：\S+（推断；\S+）。$/m);
  });

  test('has a row a reason to sort and sift, with locators and the words of the plan', async () => {
    const [, reasons] = await readWorkbook(await fileOf('xlsx', 'industry=石油化工&first=20'));
    const rows = reasons === undefined ? [] : byHead(reasons);
    const reason = rows.find(
      (row) => row['园区'] === '东海岛精细化工园' && row['规划原文'] !== null,
    );
    expect(reason).toMatchObject({ 看什么: '产业', 所求: '石油化工', 性质: '规划所述' });
    expect(reason?.['出处']).toContain('4.1¶5');
    expect(reason?.['规划原文']).toBe('4.1¶5 “这里写到东海岛精细化工园与石油化工。”');
  });

  test('is set up to be read and printed: frozen heads on each page, widths, A4 across, one page wide', async () => {
    const sheets = await readWorkbook(await fileOf('xlsx', NEED));
    expect(sheets.map(({ name }) => name)).toStrictEqual(['排名', '理由', '并排对比', '说明']);
    for (const sheet of sheets) {
      expect(sheet).toMatchObject({ heads: '$1:$3', isAcross: true, pagesWide: 1, paper: 9 });
      expect(sheet.frozen).toMatch(/4$/);
      expect(sheet.filter).toMatch(/^A3:/);
      expect(sheet.footer).toContain('选园：绿色石化产业');
      expect(Math.min(...sheet.widths)).toBeGreaterThanOrEqual(8);
    }
    const about = sheets
      .at(-1)
      ?.rows.map((row) => row.join(' '))
      .join('\n');
    expect(about).toContain(`网址 ${http.address}/parks?${NEED}`);
  });

  test('puts four parks side by side, all of them', async () => {
    const sheets = await readWorkbook(await fileOf('xlsx', `${NEED}&side=${FOUR}&lang=en`));
    const side = sheets.find(({ name }) => name === 'Side by side');
    expect(side?.rows[2]).toHaveLength(5);
    expect(side?.rows[2]?.slice(1)).toContain('Maonan Petrochemical Industrial Park');
  });

  test('is told in English with the plan’s own names in a column', async () => {
    const [ranking] = await readWorkbook(await fileOf('xlsx', `${NEED}&lang=en`));
    const rows = ranking === undefined ? [] : byHead(ranking);
    expect(rows[0]).toMatchObject({
      Rank: 1,
      Park: 'Donghai Island Petrochemical Industrial Park',
      'In the plan': '东海岛石化产业园',
    });
  });
});

test('a park that was picked and is not in the answer is told as such, with the best beside it', async () => {
  const { paragraphs } = await readDocument(
    await fileOf('docx', 'industry=锂电池&side=zm-maonan-petrochemical-park'),
  );
  const told = paragraphs.map(({ text }) => text);
  expect(told).toContain('茂南石化工业园');
  expect(told.some((text) => text.startsWith('不在够得上推荐的园区之列'))).toBe(true);
  expect(told.some((text) => text.includes('第 1 名'))).toBe(true);
});

test('an everyday word is told as it was asked, with what it stands for', async () => {
  const { paragraphs, title } = await readDocument(await fileOf('docx', 'industry=锂电池'));
  expect(title).toBe('选园：锂电池');
  expect(paragraphs.map(({ text }) => text)).toContain('产业：锂电池（图谱里是新型储能产业）');
});
