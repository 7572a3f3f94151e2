import { Document, HeadingLevel, PageOrientation, Packer, Paragraph, type FileChild } from 'docx';

import { withoutForbidden } from '#server/export/escape-xml.ts';
import {
  CREATOR,
  DOCUMENT_TYPE,
  footer,
  heading,
  sourceParagraphs,
  subheading,
} from '#server/papers/formats/document-parts.ts';
import { MARGIN, PAPER, STYLES } from '#server/papers/formats/document-styles.ts';
import { line, paragraph, point, run } from '#server/papers/formats/paragraphs.ts';
import type { PaperFormat } from '#server/papers/paper.ts';

import type { Brief, BriefPark } from '../brief.ts';
import { onPaper } from '../on-paper.ts';
import { BRIEF_WORDS, type BriefWords } from '../words.ts';
import { comparisonTable } from './comparison-table.ts';

/** A document for Word and WPS: A4 upright, and a sheet across for the parks side by side. It is made in memory. */
export const briefDocument: PaperFormat<Brief> = {
  name: 'docx',
  mediaType: DOCUMENT_TYPE,
  write: (brief) => Packer.toBuffer(documentOf(brief)),
};

function documentOf(brief: Brief): Document {
  const words = BRIEF_WORDS[brief.language];
  const footers = { default: footer({ ...brief, kind: words.brief }, words) };
  return new Document({
    title: withoutForbidden(brief.title),
    creator: CREATOR,
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
      .flatMap((park) => parkText(park, onPaper(park, brief.limits), words)),
    ...(brief.limits.length === 0 ? [] : [heading(words.limits)]),
    ...brief.limits.flatMap((one) => point(one, words)),
    heading(words.untold),
    ...brief.untold.map((one) => paragraph(one, { bullet: { level: 0 }, style: 'Point' })),
    ...sourceParagraphs(sources, address, words),
  ];
}

function parkText(
  park: BriefPark,
  { reasons, more, against }: ReturnType<typeof onPaper>,
  words: BriefWords,
): FileChild[] {
  const { name, planName, place, standing, score, ahead, parts } = park;
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
    ...(reasons.length === 0 ? [] : [subheading(words.for)]),
    ...reasons.flatMap((reason) => point(reason, words, gainOf(reason.contribution, words))),
    ...(more > 0 ? [paragraph(words.more(more), { style: 'Aside' })] : []),
    ...(against.length === 0 ? [] : [subheading(words.against)]),
    ...against.flatMap((one) => point(one, words)),
  ];
}

function gainOf(contribution: number, words: BriefWords): string {
  return `${contribution.toFixed(2)}${words.colon}`;
}
