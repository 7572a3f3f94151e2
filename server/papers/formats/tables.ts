import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node';

import { sheetText, workbookText } from '#server/export/sheet-cell.ts';

import { printSetUp, type PrintedSheet } from './print-set-up.ts';
import { heightOf } from './row-height.ts';

type Value = string | number | null;

/** A sheet of a workbook for people. */
export interface Table {
  readonly name: string;
  /** What stands above each column, and its width in signs. */
  readonly heads: readonly (readonly [string, number])[];
  readonly rows: readonly (readonly Value[])[];
  readonly frozenColumns: number;
}

interface Around {
  /** What stands above the heads of every sheet, across all columns. */
  readonly titles: readonly string[];
  /** What stands below each printed page, beside its number. */
  readonly footer: string;
}

/** Tables as a workbook: titles above frozen heads, widths, filters, A4 across, one page wide. It is made in memory. */
export function writeTables(
  tables: readonly Table[],
  { titles, footer }: Around,
): Promise<Uint8Array> {
  const printed = tables.map(({ name, heads, rows, frozenColumns }): PrintedSheet => ({
    name,
    headRow: titles.length + 1,
    columns: heads.length,
    rows: rows.length,
    frozenColumns,
    footer,
  }));
  return writeExcelFile(
    tables.map((table) => toSheet(table, titles)),
    { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [printSetUp(printed)] },
  ).toBuffer();
}

const HEAD = {
  fontWeight: 'bold',
  backgroundColor: '#E8EAE4',
  wrap: true,
  alignVertical: 'center',
} as const;
const BORDER = { bottomBorderStyle: 'thin', bottomBorderColor: '#C9CDC6' } as const;

function toSheet(
  { name, heads, rows, frozenColumns }: Table,
  titles: readonly string[],
): Sheet<never> {
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
  return sheetText(workbookText(text));
}
