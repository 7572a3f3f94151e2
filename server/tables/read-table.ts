import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';

import { dayOf } from '#server/domain/paper-date.ts';

import { UnreadableTableError } from './table-errors.ts';

/** A sheet as it is written: the texts of its cells, row by row; an empty text where a cell is empty. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export const MOST_ROWS = 6_000;
const MOST_COLUMNS = 60;
/** What a workbook may hold once it is unpacked: one that was made to fill the memory holds more. */
const MOST_UNPACKED = 100_000_000;
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** The sheets of a workbook (XLSX), or the one of a text (CSV, or as it is copied from a sheet). Throws UNREADABLE_TABLE. */
export async function readTable(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (beginsWith(bytes, OLD_EXCEL)) {
    throw new UnreadableTableError(
      '这是旧版 Excel（.xls）文件，请在 Excel 或 WPS 中另存为 .xlsx 后再上传。',
      'This is a file of the old Excel (.xls). Save it as .xlsx and send it again.',
    );
  }
  const sheets = beginsWith(bytes, ZIP) ? await readWorkbook(bytes) : [readText(decode(bytes))];
  sheets.forEach(checkSize);
  return sheets.filter(({ rows }) => rows.length > 0);
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    checkUnpacked(bytes);
    const sheets = await readExcelFile(Buffer.from(bytes));
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(cellText)),
    }));
  } catch (cause) {
    if (cause instanceof UnreadableTableError) {
      throw cause;
    }
    throw new UnreadableTableError(
      '这个文件读不了：不是 .xlsx，或已损坏、加了密码。请另存为不加密的 .xlsx 或 .csv。',
      'This file cannot be read: it is no .xlsx, or is damaged or locked by a password. Save it as an .xlsx without a password, or as .csv.',
      { cause },
    );
  }
}

/** The directory of a zip says how large its files are; nothing is unpacked for that. */
function checkUnpacked(bytes: Uint8Array): void {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED) {
    throw tooLarge();
  }
}

function cellText(value: unknown): string {
  if (value instanceof Date) {
    return dayOf(value);
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}

/** UTF-8, or what Excel writes in China. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A text as a table: cells with tabs between, as they are copied from a sheet, or with commas. Throws UNREADABLE_TABLE. */
export function readText(text: string): Sheet {
  const [line = ''] = text.split('\n', 1);
  const delimiter = [`\t`, ',', ';', '，'].find((one) => line.includes(one)) ?? ',';
  try {
    const rows = parse(text, {
      delimiter,
      bom: true,
      trim: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
      to: MOST_ROWS + 1,
    });
    return { name: '', rows };
  } catch (cause) {
    throw new UnreadableTableError(
      '这段文字不是表格：引号没有成对，或分隔不清。请以 CSV 另存，或从表格中整块复制。',
      'This text is no table: quotation marks do not match, or cells cannot be told apart. Save it as CSV, or copy a whole block of the sheet.',
      { cause },
    );
  }
}

function checkSize({ rows }: Sheet): void {
  if (rows.length > MOST_ROWS || rows.some((row) => row.length > MOST_COLUMNS)) {
    throw tooLarge();
  }
}

function tooLarge(): UnreadableTableError {
  const [rows, columns] = [String(MOST_ROWS), String(MOST_COLUMNS)];
  return new UnreadableTableError(
    `表格太大：一次最多 ${rows} 行、${columns} 列。请分成几个文件。`,
    `The table is too large: ${rows} rows and ${columns} columns at most. Send it in several files.`,
  );
}
