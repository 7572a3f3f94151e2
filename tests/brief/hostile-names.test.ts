import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { briefAddress } from '#server/brief/brief-address.ts';
import { readBriefQuestion } from '#server/brief/brief-question.ts';
import type { Brief, BriefPark } from '#server/brief/brief.ts';
import { paperFileName } from '#server/papers/file-name.ts';
import { getBriefFormat } from '#server/brief/formats.ts';
import { quoteFrom } from '#server/papers/quote.ts';
import { readDocument, readWorkbook } from '#tests/testkit/briefs.ts';

/** Names as somebody would write them who means harm, or who did not think of us. */
const HOSTILE = [
  '=HYPERLINK("http://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  '＝1+1',
  '@SUM(A1:A9)',
  '-2+3',
  '</w:t></w:r><w:p>',
  '<c r="A1"><f>1</f></c>',
  ']]>&amp;&',
  '&P & &N',
  'a\u0000b\u0008c\uD800',
  "'); DROP--",
] as const;

function parkNamed(name: string): BriefPark {
  const quotes = [{ at: '4.1¶5', text: name }];
  const point = { text: name, reserve: null, places: ['4.1¶5'], quotes };
  return {
    park: {
      id: 'x',
      type: 'Park',
      name,
      plan: 'x',
      degree: 1,
      waypointStrength: 1,
      mentions: [],
      mentionSections: [],
      sortKey: '',
    },
    name,
    planName: name,
    place: name,
    rank: 1,
    standing: name,
    score: 0.5,
    isTold: true,
    ahead: name,
    parts: [name],
    reasons: [{ ...point, said: name, feature: name, want: name, contribution: 0.5, most: 1 }],
    against: [point],
  };
}

const BRIEF: Brief = {
  language: 'zh',
  title: HOSTILE[0],
  fileName: 'x',
  day: '2026-11-30',
  need: HOSTILE.map((text) => ({ label: text, text })),
  summary: HOSTILE[8],
  parks: HOSTILE.map(parkNamed),
  comparison: {
    parks: HOSTILE.slice(0, 4),
    rows: HOSTILE.map((title) => ({
      title,
      cells: HOSTILE.slice(0, 4).map((text) => ({
        isEmpty: false,
        entries: [{ text, places: [] }],
      })),
    })),
  },
  limits: [{ text: HOSTILE[5], reserve: null, places: [], quotes: [] }],
  untold: [...HOSTILE],
  sources: HOSTILE.map((text) => ({ label: text, text })),
  address: 'http://localhost/parks?industry=x',
};

describe('whatever a name holds', () => {
  test('no cell of the workbook is a formula, and a name that looks like one is read as a text', async () => {
    const sheets = await readWorkbook(await getBriefFormat('xlsx').write(BRIEF));
    for (const { kinds } of sheets) {
      expect(kinds.filter((kind) => kind !== 's' && kind !== 'n')).toStrictEqual([]);
    }
    const texts = sheets
      .flatMap(({ rows }) => rows.flat())
      .filter((one) => typeof one === 'string');
    expect(texts.filter((text) => /^[=+\-@＝＋－＠]/.test(text))).toStrictEqual([]);
    expect(texts).toContain(`'${HOSTILE[0]}`);
    expect(texts).toContain(HOSTILE[6]);
  });

  test('the document holds it as it is, without what no document may hold', async () => {
    const { paragraphs, tables } = await readDocument(await getBriefFormat('docx').write(BRIEF));
    const told = paragraphs.map(({ text }) => text).join('\n');
    for (const name of HOSTILE.slice(0, 9)) {
      expect(told).toContain(name);
    }
    expect(told).toContain('abc');
    expect(tables[0]?.[0]).toStrictEqual(['', ...HOSTILE.slice(0, 4)]);
  });

  test('a file’s name is one that every file system takes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
        const name = paperFileName({ kind: '选园', names, day: '2026-11-30' }, (count) =>
          String(count),
        );
        expect(name).not.toMatch(/[\\/:*?"<>|\s\p{Cc}\p{Surrogate}]/u);
        expect(name).toMatch(/^选园.*-2026-11-30$/u);
        expect(Buffer.byteLength(`${name}.xlsx`)).toBeLessThanOrEqual(255);
      }),
    );
  });

  test('the address of the answer is read as the same question again', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1 }),
        fc.uniqueArray(name),
        (industry, place) => {
          const parameters = new URLSearchParams({
            industry: listed(industry),
            place: listed(place),
          });
          const question = readBriefQuestion(parameters);
          const address = new URL(briefAddress(question, 'http://atlas', 'zh'));
          expect(address.pathname).toBe('/parks');
          expect(readBriefQuestion(address.searchParams)).toStrictEqual(question);
        },
      ),
    );
  });
});

function listed(names: readonly string[]): string {
  return names.map((name) => name.replaceAll(/[%,:]/g, encodeURIComponent)).join(',');
}

describe('a quotation', () => {
  const LONG = `甲乙丙，${'子丑寅卯，'.repeat(40)}东海岛石化产业园在其中，${'辰巳午未，'.repeat(40)}终。`;

  test('is the sentence that names the most of what it is about', () => {
    expect(
      quoteFrom('绿色石化产业。东海岛建设绿色石化产业基地，形成规模。', [
        ['东海岛'],
        ['绿色石化产业'],
      ]),
    ).toBe('东海岛建设绿色石化产业基地，形成规模。');
  });

  test('is cut at clauses where it is long, and says that something is left out', () => {
    const quote = quoteFrom(LONG, [['东海岛石化产业园']]);
    expect(quote.length).toBeLessThan(110);
    expect(quote).toMatch(/^……子丑寅卯.*东海岛石化产业园在其中.*……$/u);
    expect(LONG).toContain(quote.replaceAll('……', ''));
  });

  test('has each of two names that stand far apart', () => {
    const quote = quoteFrom(LONG, [['甲乙丙'], ['终']]);
    expect(quote).toMatch(/甲乙丙.*…….*终/u);
    expect(quote.length).toBeLessThan(140);
  });
});
