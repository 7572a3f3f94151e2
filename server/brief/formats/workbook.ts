import type { PaperFormat, PaperPoint } from '#server/papers/paper.ts';
import { pointText } from '#server/papers/point-text.ts';
import { type Table, writeTables } from '#server/papers/formats/tables.ts';

import type { Brief, BriefPark } from '../brief.ts';
import { BRIEF_WORDS, type BriefWords } from '../words.ts';

/** A workbook for people: the ranking, each reason with its places, the parks side by side, and whence it is. It is made in memory. */
export const briefWorkbook: PaperFormat<Brief> = {
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write,
};

async function write(brief: Brief): Promise<Uint8Array> {
  const words = BRIEF_WORDS[brief.language];
  const { title, day, address } = brief;
  return writeTables(
    [ranking(brief, words), reasons(brief, words), comparison(brief, words), about(brief, words)],
    {
      titles: [title, `${words.atlas} · ${words.brief} · ${day} · ${address}`],
      footer: `${words.atlas} · ${title} · ${day}`,
    },
  );
}

/** What a sheet of each reason and of the ranking has: a row a park. */
function ranking({ parks }: Brief, words: BriefWords): Table {
  const { sheet } = words;
  const hasPlanNames = parks.some(({ planName }) => planName !== null);
  return {
    name: sheet.ranking,
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
function reasons({ parks }: Brief, words: BriefWords): Table {
  const { sheet } = words;
  const quotesOf = ({ quotes }: PaperPoint): string =>
    lines(quotes.map(({ at, text }) => `${at} ${words.quote(text)}`));
  const hasQuotes = parks.some((park) => park.reasons.some((one) => one.quotes.length > 0));
  return {
    name: sheet.reasons,
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

function comparison({ comparison: of }: Brief, words: BriefWords): Table {
  return {
    name: words.sheet.comparison,
    heads: [[words.row, 16], ...of.parks.map((name) => [name, 38] as const)],
    rows: of.rows.map(({ title, cells }) => [
      title,
      ...cells.map(({ entries }) =>
        lines(entries.map(({ text, places }) => [text, ...places].join(' '))),
      ),
    ]),
    frozenColumns: 1,
  };
}

function about(brief: Brief, words: BriefWords): Table {
  return {
    name: words.about,
    heads: [
      [words.row, 20],
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
