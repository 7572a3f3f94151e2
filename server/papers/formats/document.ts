import {
  Document,
  HeadingLevel,
  HeightRule,
  Packer,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx';

import { withoutForbidden } from '#server/export/escape-xml.ts';

import type { Paper, PaperFormat, PaperGroup, PaperLine } from '../paper.ts';
import { shortText } from '../point-text.ts';
import { PAPER_WORDS, type PaperWords } from '../words.ts';
import {
  CREATOR,
  DOCUMENT_TYPE,
  footer,
  heading,
  sourceParagraphs,
  subheading,
} from './document-parts.ts';
import { MARGIN, PAPER, STYLES } from './document-styles.ts';
import { paragraph, point, shortPoint } from './paragraphs.ts';

/** Any paper as a document for Word and WPS, A4 upright. It is made in memory. */
export const paperDocument: PaperFormat<Paper> = {
  name: 'docx',
  mediaType: DOCUMENT_TYPE,
  write: (paper) => Packer.toBuffer(documentOf(paper)),
};

function documentOf(paper: Paper): Document {
  const words = PAPER_WORDS[paper.language];
  const { title, lead } = paper;
  return new Document({
    title: withoutForbidden(title),
    creator: CREATOR,
    description: withoutForbidden(lead.join(' ')),
    styles: STYLES,
    sections: [
      {
        properties: { page: { size: PAPER, margin: MARGIN } },
        footers: { default: footer(paper, words) },
        children: contents(paper, words),
      },
    ],
  });
}

function contents(paper: Paper, words: PaperWords): FileChild[] {
  const { kind, day, title, lead, fields, parts, sources, address } = paper;
  return [
    paragraph(`${words.atlas} · ${kind} · ${day}`, { style: 'Small' }),
    paragraph(title, { heading: HeadingLevel.TITLE }),
    ...lead.map((text) => paragraph(text, { style: 'Line' })),
    ...(fields.length === 0 ? [] : [paragraph('', { style: 'Small' }), fieldTable(fields)]),
    ...parts.flatMap(({ heading: head, note, groups }) => [
      heading(head),
      ...(note === null ? [] : [aside(note)]),
      ...groups.flatMap((group) => groupText(group, words)),
    ]),
    ...sourceParagraphs(sources, address, words),
  ];
}

function groupText(
  { heading: head, note, points, isShort }: PaperGroup,
  words: PaperWords,
): FileChild[] {
  return [
    ...(head === null ? [] : [subheading(head)]),
    ...(note === null ? [] : [aside(note)]),
    ...points.flatMap(({ name, ...of }) => {
      const isAlone = of.text === '' && of.places.length === 0;
      const lead = isAlone ? name : `${name}${isShort ? '  ' : words.colon}`;
      return isShort ? [shortPoint(lead, shortText(of))] : point(of, words, lead);
    }),
  ];
}

function aside(text: string): FileChild {
  return paragraph(text, { style: 'Aside', keepNext: true });
}

/** What is left of a sheet between its margins, in twentieths of a point. */
const WIDTH = PAPER.width - MARGIN.left - MARGIN.right;
/** Room for what is written by hand. */
const ROOM = { value: 700, rule: HeightRule.ATLEAST } as const;
const INSIDE = { top: 40, bottom: 40, left: 80, right: 80 } as const;

/** The fields side by side, each with room to write below its name. */
function fieldTable(fields: readonly PaperLine[]): Table {
  const width = Math.floor(WIDTH / fields.length);
  const cell = (text: string, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: INSIDE,
      ...(isHead && { shading: { fill: 'F1F2EE' } }),
      children: [paragraph(text, { style: isHead ? 'Small' : 'Normal' })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: fields.map(() => width),
    rows: [
      new TableRow({ cantSplit: true, children: fields.map(({ label }) => cell(label, true)) }),
      new TableRow({
        cantSplit: true,
        height: ROOM,
        children: fields.map(({ text }) => cell(text, false)),
      }),
    ],
  });
}
