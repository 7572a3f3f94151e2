import { MONEY_KINDS, Statement } from '#server/domain/ledger-line.ts';

import type { Column, ColumnField, Heading } from './columns.ts';
import { moneyOf, readDates, readNote, readPercent, readStage } from './read-cells.ts';

/** A row of a list that is about a work: its name, and what the row says of it. */
export interface TableRow {
  /** As a sheet counts its rows, from 1. */
  readonly number: number;
  readonly name: string;
  readonly statement: Statement;
  /** What stands in columns that are not recorded, and helps to tell works apart. */
  readonly aside: Readonly<Partial<Record<ColumnField, string>>>;
}

/** A row that is about no work, and why. */
export interface LeftRow {
  readonly number: number;
  readonly text: string;
  readonly reason: 'SUM' | 'GROUP' | 'NOTE' | 'NOTHING_SAID';
}

export interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly left: readonly LeftRow[];
}

const SUM = /^(?:合计|总计|小计|累计|共计|汇总|合\s*计)/u;
const NOTE = /^(?:注|备注|说明|填表|制表|审核|联系人)[:：]?/u;
const LONGEST = 500;

/** The rows below a heading, parted into those that say something of a work and those that do not. Empty rows are passed over. */
export function readRows(
  rows: readonly (readonly string[])[],
  { begin, columns }: Heading,
): ReadRows {
  const read: TableRow[] = [];
  const left: LeftRow[] = [];
  rows.slice(begin).forEach((cells, index) => {
    const number = begin + index + 1;
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length > 0) {
      const row = readRow(cells, columns, number);
      const reason = reasonToLeave(row, filled);
      if (reason === null) {
        read.push(row);
      } else {
        left.push({ number, text: filled.slice(0, 3).join(' '), reason });
      }
    }
  });
  return { rows: read, left };
}

function reasonToLeave(
  { name, statement, aside }: TableRow,
  filled: readonly string[],
): LeftRow['reason'] | null {
  if (filled.some((cell) => SUM.test(cell))) {
    return 'SUM';
  }
  if (filled.length <= 2 && filled.some((cell) => NOTE.test(cell))) {
    return 'NOTE';
  }
  if (name === '' || filled.length === 1) {
    return 'GROUP';
  }
  if (Object.keys(statement).length > 0) {
    return null;
  }
  return Object.keys(aside).length === 0 ? 'GROUP' : 'NOTHING_SAID';
}

function readRow(cells: readonly string[], columns: readonly Column[], number: number): TableRow {
  const cellOf = (field: ColumnField): { readonly text: string; readonly money: number } => {
    const column = columns.find((one) => one.field === field);
    return {
      text: column === undefined ? '' : (cells[column.index] ?? ''),
      money: column?.money ?? 1,
    };
  };
  return {
    number,
    name: cellOf('NAME')
      .text.replace(/^\d+[.、．]\s*/u, '')
      .replaceAll(/\s+/gu, ''),
    statement: Statement.parse(statementOf(cellOf)),
    aside: Object.fromEntries(
      (['NATURE', 'SCALE', 'DEPARTMENT', 'PLACE'] as const)
        .map((field) => [field, cellOf(field).text] as const)
        .filter(([, text]) => text !== ''),
    ),
  };
}

type CellOf = (field: ColumnField) => { readonly text: string; readonly money: number };

function statementOf(cellOf: CellOf): Record<string, unknown> {
  const text = (field: ColumnField): string => cellOf(field).text;
  const stage = readStage(text('STAGE')) ?? readStage(text('PROGRESS'));
  const amounts = MONEY_KINDS.flatMap((kind) => {
    const { text: cell, money } = cellOf(kind);
    return moneyOf(kind, cell, money) ?? [];
  });
  const [starts, ends] = periodOf(text('PERIOD'), text('STARTS'), text('ENDS'));
  const note = [text('PROGRESS'), text('NOTE')].flatMap((cell) => readNote(cell, LONGEST) ?? []);
  const said = {
    stage: stage?.stage,
    stageWord: stage?.word,
    amounts: amounts.length > 0 ? amounts : undefined,
    percent: readPercent(text('PERCENT')) ?? undefined,
    starts,
    ends,
    obstacles: readNote(text('OBSTACLES'), LONGEST),
    note: note.length > 0 ? note.join('；').slice(0, LONGEST) : undefined,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** When a work begins and ends, by columns of their own before one for both. */
function periodOf(period: string, begin: string, end: string): (string | undefined)[] {
  const both = readDates(period);
  const last = both.length > 1 ? both.at(-1) : undefined;
  return [readDates(begin)[0] ?? both[0], readDates(end)[0] ?? last];
}
