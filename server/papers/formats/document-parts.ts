import { AlignmentType, Footer, HeadingLevel, PageNumber, Paragraph, TextRun } from 'docx';

import type { PaperLine } from '../paper.ts';
import type { PaperWords } from '../words.ts';
import { addressLine, line, paragraph, run } from './paragraphs.ts';

export const DOCUMENT_TYPE =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const CREATOR = '规划图谱 Plan Atlas';

interface Footed {
  readonly kind: string;
  readonly title: string;
  readonly day: string;
}

/** What stands below each page: what it is, of which day, and which page. */
export function footer({ kind, title, day }: Footed, words: PaperWords): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        style: 'Small',
        children: [
          run(`${words.atlas} · ${kind} · ${title} · ${day} · `),
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

/** The head of a part; it stands on the page of what follows. */
export function heading(text: string): Paragraph {
  return paragraph(text, { heading: HeadingLevel.HEADING_1, keepNext: true });
}

/** The head of a group within a part. */
export function subheading(text: string): Paragraph {
  return paragraph(text, { heading: HeadingLevel.HEADING_3, keepNext: true });
}

/** Whence it is; the address can be pressed. */
export function sourceParagraphs(
  sources: readonly PaperLine[],
  address: string,
  words: PaperWords,
): Paragraph[] {
  return [
    heading(words.sources),
    ...sources.map((one) =>
      one.text === address ? addressLine(one, words.colon) : line(one, words.colon),
    ),
  ];
}
