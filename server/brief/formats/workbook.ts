import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node';

import { withoutForbidden } from '#server/export/escape-xml.ts';
import { sheetText } from '#server/export/sheet-cell.ts';

import type { BriefFormat } from '../brief-format.ts';
import type { Brief, BriefPark, BriefPoint } from '../brief.ts';
import { pointText } from '../point-text.ts';
import { BRIEF_WORDS, type BriefWords } from '../words.ts';
import { heightOf } from './row-height.ts';
import { printSetUp, type PrintedSheet } from './print-set-up.ts';

/** A workbook for people: the ranking, each reason with its places, the parks side by side, and whence it is. It is made in memory. */
export const briefWorkbook: BriefFormat = {
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write,
};

type Value = string | number | null;

interface Table {
  readonly name: string;
  /** What stands above the heads, across all columns. */
  readonly titles: readonly string[];
  /** What stands above each column, and its width in signs. */
  readonly heads: readonly (readonly [string, number])[];
  readonly rows: readonly (readonly Value[])[];
  readonly frozenColumns: number;
}

async function write(brief: Brief): Promise<Uint8Array> {
  const words = BRIEF_WORDS[brief.language];
  const titles = [brief.title, `${words.atlas} · ${words.brief} · ${brief.day} · ${brief.address}`];
  const tables = [
    ranking(brief, titles, words),
    reasons(brief, titles, words),
    comparison(brief, titles, words),
    about(brief, titles, words),
  ];
  const sheets = tables.map(toSheet);
  const printed = tables.map(
    ({ name, titles: above, heads, rows, frozenColumns }): PrintedSheet => ({
      name,
      headRow: above.length + 1,
      columns: heads.length,
      rows: rows.length,
      frozenColumns,
      footer: `${words.atlas} · ${brief.title} · ${brief.day}`,
    }),
  );
  return writeExcelFile(sheets, {
    fontFamily: 'Microsoft YaHei',
    fontSize: 10,
    features: [printSetUp(printed)],
  }).toBuffer();
}

/** What a sheet of each reason and of the ranking has: a row a park. */
function ranking({ parks }: Brief, titles: readonly string[], words: BriefWords): Table {
  const { sheet } = words;
  const hasPlanNames = parks.some(({ planName }) => planName !== null);
  return {
    name: sheet.ranking,
    titles,
    heads: [
      [sheet.rank, 8],
      [sheet.park, 26],
      ...(hasPlanNames ? [[sheet.planName, 24] as const] : []),
      [sheet.place, 18],
      [sheet.score, 8],
      [sheet.reason, 64],
      [sheet.untold, 48],
      [sheet.told, 10],
    ],
    rows: parks.map((park) => [
      park.rank,
      park.name,
      ...(hasPlanNames ? [park.planName ?? park.name] : []),
      park.place === '' ? words.nothing : park.place,
      round(park.score),
      lines(reasonLines(park, words)),
      lines(park.against.map((point) => pointText(point, words))),
      park.isTold ? sheet.isTold : null,
    ]),
    frozenColumns: 2,
  };
}

function reasonLines(park: BriefPark, words: BriefWords): readonly string[] {
  return [
    ...(park.ahead === null ? [] : [park.ahead]),
    ...(park.parts.length === 0 ? [] : [words.parts(park.parts)]),
    ...park.reasons.map(
      (reason) =>
        `${words.gain(reason.contribution.toFixed(2), reason.most.toFixed(2))}${words.colon}${pointText(reason, words)}`,
    ),
  ];
}

/** A row a reason, so that they can be sorted and sifted; what the plan does not say stands among them. */
function reasons({ parks }: Brief, titles: readonly string[], words: BriefWords): Table {
  const { sheet } = words;
  const quotesOf = ({ quotes }: BriefPoint): string =>
    lines(quotes.map(({ at, text }) => `${at} ${words.quote(text)}`));
  const hasQuotes = parks.some((park) => park.reasons.some((one) => one.quotes.length > 0));
  return {
    name: sheet.reasons,
    titles,
    heads: [
      [sheet.rank, 8],
      [sheet.park, 26],
      [sheet.feature, 14],
      [sheet.want, 20],
      [sheet.text, 52],
      [sheet.gain, 8],
      [sheet.most, 8],
      [sheet.reserve, 14],
      [sheet.places, 20],
      ...(hasQuotes ? [[sheet.quotes, 60] as const] : []),
    ],
    rows: parks.flatMap(({ rank, name, reasons: its }) =>
      its.map((reason) => [
        rank,
        name,
        reason.feature,
        reason.want,
        reason.text,
        round(reason.contribution),
        round(reason.most),
        reason.reserve ?? sheet.stated,
        reason.places.join(words.comma),
        ...(hasQuotes ? [quotesOf(reason)] : []),
      ]),
    ),
    frozenColumns: 2,
  };
}

function comparison(
  { comparison: of }: Brief,
  titles: readonly string[],
  words: BriefWords,
): Table {
  return {
    name: words.sheet.comparison,
    titles,
    heads: [[words.sheet.row, 16], ...of.parks.map((name) => [name, 38] as const)],
    rows: of.rows.map(({ title, cells }) => [
      title,
      ...cells.map(({ entries }) =>
        lines(entries.map(({ text, places }) => [text, ...places].join(' '))),
      ),
    ]),
    frozenColumns: 1,
  };
}

function about(brief: Brief, titles: readonly string[], words: BriefWords): Table {
  return {
    name: words.sheet.about,
    titles,
    heads: [
      [words.sheet.row, 20],
      [words.brief, 90],
    ],
    rows: [
      ...brief.need.map(({ label, text }) => [`${words.need.heading} · ${label}`, text]),
      [words.parks, brief.summary],
      ...brief.limits.map((one) => [words.limits, pointText(one, words)]),
      ...brief.untold.map((text) => [words.untold, text]),
      ...brief.sources.map(({ label, text }) => [label, text]),
    ],
    frozenColumns: 0,
  };
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}

function round(score: number | null): number | null {
  return score === null ? null : Math.round(score * 100) / 100;
}

const HEAD = {
  fontWeight: 'bold',
  backgroundColor: '#E8EAE4',
  wrap: true,
  alignVertical: 'center',
} as const;
const BORDER = { bottomBorderStyle: 'thin', bottomBorderColor: '#C9CDC6' } as const;

function toSheet({ name, titles, heads, rows, frozenColumns }: Table): Sheet<never> {
  const [title = '', ...below] = titles;
  return {
    sheet: name,
    data: [
      [
        {
          value: safe(title),
          fontWeight: 'bold',
          fontSize: 16,
          height: 28,
          alignVertical: 'center',
        },
      ],
      ...below.map((text): Row => [{ value: safe(text), textColor: '#56605C' }]),
      heads.map(([text]) => ({ ...HEAD, ...BORDER, value: safe(text) })),
      ...rows.map((cells): Row => {
        const height = heightOf(
          cells,
          heads.map(([, width]) => width),
        );
        return cells.map((value) => cell(value, height));
      }),
    ],
    columns: heads.map(([, width]) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: titles.length + 1,
    stickyColumnsCount: frozenColumns,
  };
}

function cell(value: Value, height: number): Row[number] {
  const look = { ...BORDER, height, alignVertical: 'top' } as const;
  if (value === null) {
    return look;
  }
  return typeof value === 'number'
    ? { ...look, value, align: 'center', ...(Number.isInteger(value) ? {} : { format: '0.00' }) }
    : { ...look, value: safe(value), wrap: true };
}

function safe(text: string): string {
  return sheetText(withoutForbidden(text));
}
