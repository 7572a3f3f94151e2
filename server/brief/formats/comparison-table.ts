import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

import type { BriefCell, BriefComparison } from '../brief.ts';
import { run } from '#server/papers/formats/paragraphs.ts';

/** What is left of a sheet across between its margins, in twentieths of a point. */
const WIDTH = 14_838;
const TITLES = 1_500;
const QUIET = '56605C';
const SHADE = { fill: 'F1F2EE' } as const;

/** Parks side by side: a column each, all of them on the paper's width; the heads stand again on each sheet. */
export function comparisonTable({ parks, rows }: BriefComparison): Table {
  const width = Math.floor((WIDTH - TITLES) / parks.length);
  const widths = [TITLES, ...parks.map(() => width)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: ['', ...parks].map((name, index) => head(name, widths[index] ?? width)),
      }),
      ...rows.map(
        ({ title, cells }) =>
          new TableRow({
            cantSplit: true,
            children: [head(title, TITLES), ...cells.map((cell) => body(cell, width))],
          }),
      ),
    ],
  });
}

const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 } as const;

function head(name: string, width: number): TableCell {
  return new TableCell({
    shading: SHADE,
    margins: MARGINS,
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style: 'Cell', children: [run(name, { bold: true })] })],
  });
}

function body({ isEmpty, entries }: BriefCell, width: number): TableCell {
  return new TableCell({
    margins: MARGINS,
    width: { size: width, type: WidthType.DXA },
    children: entries.map(
      ({ text, places }) =>
        new Paragraph({
          style: 'Cell',
          children: [
            run(text, isEmpty ? { color: QUIET } : {}),
            ...(places.length === 0 ? [] : [run(` ${places.join(' ')}`, { color: QUIET })]),
          ],
        }),
    ),
  });
}
