import { ExternalHyperlink, Paragraph, TextRun, type IParagraphOptions } from 'docx';

import { withoutForbidden } from '#server/export/escape-xml.ts';

import type { PaperLine, PaperPoint, PaperQuote } from '../paper.ts';
import { pointText } from '../point-text.ts';
import type { PaperWords } from '../words.ts';

/** A text in a line, without what no document may hold. */
export function run(
  text: string,
  look: { bold?: boolean; color?: string; size?: number } = {},
): TextRun {
  return new TextRun({ text: withoutForbidden(text), ...look });
}

export function paragraph(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [run(text)] });
}

/** A name in bold, and what stands beside it. */
export function line({ label, text }: PaperLine, colon: string): Paragraph {
  return new Paragraph({
    style: 'Line',
    children: [run(`${label}${colon}`, { bold: true }), run(text)],
  });
}

/** The same of an address that can be pressed. */
export function addressLine({ label, text }: PaperLine, colon: string): Paragraph {
  return new Paragraph({
    style: 'Line',
    children: [
      run(`${label}${colon}`, { bold: true }),
      new ExternalHyperlink({
        link: new URL(text).href,
        children: [new TextRun({ text: withoutForbidden(text), style: 'Hyperlink' })],
      }),
    ],
  });
}

/** A thing on a line of its own, with what little is said of it. */
export function shortPoint(name: string, text: string): Paragraph {
  return new Paragraph({
    bullet: { level: 0 },
    style: 'Point',
    children: [run(name, { bold: true }), run(text)],
  });
}

/** A sentence with its places, and the plan's words below it. */
export function point(of: PaperPoint, words: PaperWords, lead = ''): Paragraph[] {
  return [
    new Paragraph({
      bullet: { level: 0 },
      style: 'Point',
      keepNext: of.quotes.length > 0,
      children: [...(lead === '' ? [] : [run(lead, { bold: true })]), run(pointText(of, words))],
    }),
    ...of.quotes.map((quote) => quotation(quote, words)),
  ];
}

function quotation({ at, text }: PaperQuote, words: PaperWords): Paragraph {
  return new Paragraph({
    style: 'Quotation',
    children: [
      run(`${at} `, { bold: true }),
      new TextRun({
        text: withoutForbidden(words.quote(text)),
        language: { value: 'zh-CN', eastAsia: 'zh-CN' },
      }),
    ],
  });
}
