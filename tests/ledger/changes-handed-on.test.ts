import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { recordingOn } from '#tests/testkit/recording.ts';
import { openWritingAtlas } from '#tests/testkit/writing-atlas.ts';

const atlas = await openWritingAtlas();
const { addDocument, record } = recordingOn(atlas);

/** What would end a title, an attribute or a feed, were it not data. */
const HOSTILE = '<script>alert("1")</script> & ]]> \u0007月报';

const SHEET = `query ($since: Date, $from: ID, $to: ID, $kinds: [ChangeKind!], $where: EntityFilter) {
  changesSheet(since: $since, from: $from, to: $to, kinds: $kinds, where: $where) {
    title lead address fileName
    parts { heading note groups { points { name text } } }
  }
}`;
const Sheet = z.object({
  changesSheet: z.object({
    title: z.string(),
    lead: z.array(z.string()),
    address: z.string(),
    fileName: z.string(),
    parts: z.array(
      z.object({
        heading: z.string(),
        note: z.string().nullable(),
        groups: z.array(
          z.object({ points: z.array(z.object({ name: z.string(), text: z.string() })) }),
        ),
      }),
    ),
  }),
});

async function sheet(asked: object) {
  return Sheet.parse(await atlas.ask(SHEET, asked)).changesSheet;
}

/** All points of a sheet, a line each. */
function linesOf({ parts }: Awaited<ReturnType<typeof sheet>>): string[] {
  return parts.flatMap(({ groups }) =>
    groups.flatMap(({ points }) => points.map(({ name, text }) => `${name}：${text}`)),
  );
}

let list2024: string;
let list2025: string;
beforeAll(async () => {
  list2024 = await addDocument('2024年重点项目计划', '2024-03');
  list2025 = await addDocument(HOSTILE, '2025-03');
  const first = { of: { name: '一号工程' } };
  await record({
    ...{ document: list2024, ...first, at: '第1行', stage: '开工', ends: '2026' },
    amounts: [{ kind: 'TOTAL', value: 10_000, text: '1亿元' }],
  });
  await record({ document: list2024, of: { name: '二号工程' }, at: '第2行', stage: '前期研究' });
  await record({
    ...{ document: list2025, ...first, at: '第1行', stage: '建设', ends: '2027-06' },
    amounts: [{ kind: 'TOTAL', value: 20_000, text: '2亿元' }],
  });
});

describe('what changed, as a brief', () => {
  test('has the worst first, each with what was said before and the papers of both', async () => {
    const brief = await sheet({ from: list2024, to: list2025 });
    expect(brief.parts.map(({ heading }) => heading)).toStrictEqual([
      '退出（1）',
      '滞后（1）',
      '推进（1）',
      '更新（1）',
    ]);
    expect(linesOf(brief)[0]).toBe(
      '二号工程：上一份有，这一份没有了（《2024年重点项目计划》第2行，2024-03）。',
    );
    expect(linesOf(brief)[1]).toContain('一号工程：完工时间：2026 → 2027-06（《<script>');
    expect(linesOf(brief)[1]).toContain('、《2024年重点项目计划》第1行，2024-03）');
    expect(linesOf(brief)[3]).toContain('投资：总投资 1亿元 → 总投资 2亿元');
    expect(brief.address).toBe(`${atlas.address}/changes?from=${list2024}&to=${list2025}`);
  });

  test('is of some kinds and of some works alone, and says so', async () => {
    const brief = await sheet({
      since: '2023-12-31',
      kinds: ['ADVANCED'],
      where: { within: { name: '湛江市' } },
    });
    expect(brief.title).toBe('2024 年以来有什么变化');
    expect(brief.lead).toStrictEqual(['只看湛江市。', '推进 1 项。']);
    // The stage of the plan was said before, where no paper said one.
    expect(linesOf(brief)).toStrictEqual([
      '二号工程：阶段：谋划 → 前期研究（《2024年重点项目计划》第2行，2024-03、规划）。',
    ]);
  });

  test('comes as a document at an address like that of the page', async () => {
    const response = await fetch(`${atlas.address}/brief/changes/docx?since=2024&kind=SLIPPED`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('wordprocessingml');
    expect(response.headers.get('content-disposition')).toContain('.docx');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 2)]).toStrictEqual([0x50, 0x4b]);
  });

  test.each(['kind=WORSE', 'since=soon', 'since=2024&to=doc-x', 'of=gd-zhanjiang'])(
    'asked by %s is refused',
    async (parameters) => {
      const response = await fetch(`${atlas.address}/brief/changes/docx?${parameters}`);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('The argument');
    },
  );
});

describe('what changed, as a feed', () => {
  async function feed(parameters: string, headers: Record<string, string> = {}) {
    const response = await fetch(`${atlas.address}/changes.atom?${parameters}`, { headers });
    return { response, text: await response.text() };
  }

  test('has an entry for each change, with its page, its papers and when it was put in', async () => {
    const { response, text } = await feed('since=2024&kind=SLIPPED');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).toContain('<title>一号工程：滞后；完工时间：2026 → 2027-06</title>');
    expect(text).toContain(`<link rel="alternate" href="${atlas.address}/slips/zm-first-works"/>`);
    expect(text).toMatch(/<updated>\d{4}-\d{2}-\d{2}T[\d:.]+Z<\/updated>/);
    const self = `${atlas.address}/changes.atom?since=2024&#38;kind=SLIPPED`;
    expect(text).toContain(`<link rel="self" href="${self}"/>`);
  });

  test('takes what papers are called for data, whatever they are called', async () => {
    const { text } = await feed('since=2024');
    expect(text).not.toContain('<script');
    expect(text).not.toContain('\u0007');
    expect(text).toContain(
      '&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; ]]&#62; 月报',
    );
  });

  test('is kept under a tag until something is recorded, and is another one in English', async () => {
    const { response } = await feed('since=2024');
    const tag = response.headers.get('etag') ?? '';
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const again = await feed('since=2024', { 'if-none-match': tag });
    expect(again.response.status).toBe(304);
    const english = await feed('since=2024&lang=en', { 'if-none-match': tag });
    expect(english.response.status).toBe(200);
    expect(english.text).toContain('finish: 2026 → 2027-06');
    await record({ document: list2025, of: { name: '三号工程' }, at: '第3行', stage: '投产' });
    const later = await feed('since=2024', { 'if-none-match': tag });
    expect(later.response.status).toBe(200);
    expect(later.text).toContain('<title>三号工程：新列入');
  });

  test('is a feed, too, where nothing has changed', async () => {
    const { response, text } = await feed('since=2099');
    expect(response.status).toBe(200);
    expect(text).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
    expect(text).not.toContain('<entry>');
  });
});
