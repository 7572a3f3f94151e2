import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';

import { withoutForbidden } from '#server/export/escape-xml.ts';

import { ownAgainst } from '../against.ts';
import type { BriefFormat } from '../brief-format.ts';
import type { Brief, BriefPark } from '../brief.ts';
import { quotedOnce } from '../passages.ts';
import { BRIEF_WORDS, type BriefWords } from '../words.ts';
import { comparisonTable } from './comparison-table.ts';
import { MARGIN, PAPER, STYLES } from './document-styles.ts';
import { addressLine, line, paragraph, point, run } from './paragraphs.ts';

/** A document for Word and WPS: A4 upright, and a sheet across for the parks side by side. It is made in memory. */
export const briefDocument: BriefFormat = {
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write: (brief) => Packer.toBuffer(documentOf(brief)),
};

/** So many reasons of a park stand on paper. */
const MOST_REASONS = 3;

function documentOf(brief: Brief): Document {
  const words = BRIEF_WORDS[brief.language];
  const footers = { default: footer(brief, words) };
  return new Document({
    title: withoutForbidden(brief.title),
    creator: '规划图谱 Plan Atlas',
    description: withoutForbidden(brief.summary),
    styles: STYLES,
    sections: [
      {
        properties: { page: { size: PAPER, margin: MARGIN } },
        footers,
        children: text(brief, words),
      },
      ...(brief.comparison.parks.length === 0
        ? []
        : [
            {
              properties: {
                page: {
                  size: { ...PAPER, orientation: PageOrientation.LANDSCAPE },
                  margin: MARGIN,
                },
              },
              footers,
              children: [heading(words.comparison), comparisonTable(brief.comparison)],
            },
          ]),
    ],
  });
}

function footer({ title, day }: Brief, words: BriefWords): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        style: 'Small',
        children: [
          run(`${words.atlas} · ${words.brief} · ${title} · ${day} · `),
          new TextRun({
            children: [
              words.page,
              PageNumber.CURRENT,
              words.pageOf,
              PageNumber.TOTAL_PAGES,
              words.pages,
            ],
          }),
        ],
      }),
    ],
  });
}

function text(brief: Brief, words: BriefWords): FileChild[] {
  const { sources, address } = brief;
  return [
    paragraph(`${words.atlas} · ${words.brief} · ${brief.day}`, { style: 'Small' }),
    paragraph(brief.title, { heading: HeadingLevel.TITLE }),
    heading(words.need.heading),
    ...brief.need.map((one) => line(one, words.colon)),
    paragraph(brief.summary, { style: 'Line' }),
    ...brief.parks
      .filter(({ isTold }) => isTold)
      .flatMap((park) => parkText({ ...park, against: ownAgainst(park, brief.limits) }, words)),
    ...(brief.limits.length === 0 ? [] : [heading(words.limits)]),
    ...brief.limits.flatMap((one) => point(one, words)),
    heading(words.untold),
    ...brief.untold.map((one) => paragraph(one, { bullet: { level: 0 }, style: 'Point' })),
    heading(words.sources),
    ...sources.map((one) =>
      one.text === address ? addressLine(one, words.colon) : line(one, words.colon),
    ),
  ];
}

function heading(words: string): Paragraph {
  return paragraph(words, { heading: HeadingLevel.HEADING_1, keepNext: true });
}

function parkText(park: BriefPark, words: BriefWords): FileChild[] {
  const { name, planName, place, standing, score, ahead, parts, reasons, against } = park;
  const shown = quotedOnce(reasons.slice(0, MOST_REASONS));
  const facts = [
    standing,
    ...(score === null ? [] : [words.scoreOf(score.toFixed(2))]),
    ...(place === '' ? [] : [place]),
  ];
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      children: [run(name), ...(planName === null ? [] : [run(` ${planName}`)])],
    }),
    paragraph(facts.join(' · '), { style: 'Aside', keepNext: true }),
    ...(ahead === null ? [] : [paragraph(ahead, { style: 'Line' })]),
    ...(parts.length === 0 ? [] : [paragraph(words.parts(parts), { style: 'Line' })]),
    ...(shown.length === 0 ? [] : [part(words.for)]),
    ...shown.flatMap((reason) => point(reason, words, gainOf(reason.contribution, words))),
    ...(reasons.length > shown.length
      ? [paragraph(words.more(reasons.length - shown.length), { style: 'Aside' })]
      : []),
    ...(against.length === 0 ? [] : [part(words.against)]),
    ...against.flatMap((one) => point(one, words)),
  ];
}

function gainOf(contribution: number, words: BriefWords): string {
  return `${contribution.toFixed(2)}${words.colon}`;
}

function part(words: string): Paragraph {
  return paragraph(words, { heading: HeadingLevel.HEADING_3, keepNext: true });
}
