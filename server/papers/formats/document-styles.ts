import type { IStylesOptions } from 'docx';

/** A4, in twentieths of a point. */
export const PAPER = { width: 11_906, height: 16_838 } as const;
export const MARGIN = { top: 850, bottom: 850, left: 1_000, right: 1_000 } as const;

/** Word takes the first where signs are Latin, the other where they are Chinese; both come with it and with WPS. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: '微软雅黑' } as const;

const INK = '1B211F';
const INK_2 = '56605C';
const LINE = 'C9CDC6';

/** Sizes are in half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 18, color: INK, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { after: 20, line: 240 } },
    },
    title: {
      run: { font: FONT, size: 36, bold: true, color: INK },
      paragraph: { spacing: { before: 200, after: 120 } },
    },
    heading1: {
      run: { font: FONT, size: 24, bold: true, color: INK },
      paragraph: {
        spacing: { before: 160, after: 60 },
        border: { bottom: { style: 'single', size: 6, space: 2, color: LINE } },
      },
    },
    heading2: {
      run: { font: FONT, size: 22, bold: true, color: INK },
      paragraph: { spacing: { before: 140, after: 20 } },
    },
    heading3: {
      run: { font: FONT, size: 19, bold: true, color: INK_2 },
      paragraph: { spacing: { before: 40, after: 0 } },
    },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    { id: 'Line', name: 'Line', basedOn: 'Normal' },
    { id: 'Point', name: 'Point', basedOn: 'Normal' },
    { id: 'Aside', name: 'Aside', basedOn: 'Normal', run: { color: INK_2 } },
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 16, color: INK_2 } },
    {
      id: 'Quotation',
      name: 'Quotation',
      basedOn: 'Normal',
      run: { size: 17, color: INK_2 },
      paragraph: {
        indent: { left: 720 },
        spacing: { after: 40 },
        border: { left: { style: 'single', size: 12, space: 6, color: LINE } },
      },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 16 },
      paragraph: { spacing: { after: 20, line: 240 } },
    },
  ],
};
