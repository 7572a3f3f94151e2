import type { AtlasContext } from '#server/context.ts';
import { AtlasError } from '#server/domain/errors.ts';
import type { RecordLine } from '#server/domain/ledger-line.ts';
import { nameKey } from '#server/domain/name-key.ts';
import type { PaperDate } from '#server/domain/paper-date.ts';
import {
  type Column,
  type ColumnField,
  findHeading,
  type Heading,
} from '#server/tables/columns.ts';
import { type LeftRow, readRows } from '#server/tables/read-rows.ts';
import { readText, type Sheet } from '#server/tables/read-table.ts';

import type { InputError } from '../input-error.ts';
import { isTooOld, lineMaker, TOO_OLD, unfitDocument } from '../record.ts';
import { decided, refused, requireRole, write, type Writing } from '../writing.ts';
import {
  NO_HEADING,
  NO_NAME,
  NO_TABLE,
  sameEntity,
  unknownEntity,
  unsettled,
} from './import-errors.ts';
import { type Choices, settleRows, type SettledRow } from './settle-rows.ts';
import { subjectsOf, withAside } from './subjects.ts';

export interface ImportGiven {
  readonly document: string;
  readonly table: string | null;
  readonly text: string | null;
  readonly sheet: number;
  readonly columns: ReadonlyMap<number, ColumnField | null>;
  readonly rows: Choices;
  readonly leaveUnsettled: boolean;
}

/** What a list is understood to say, and what became of it. */
export interface Imported {
  readonly sheets: readonly string[];
  readonly columns: readonly (Column & { readonly samples: readonly string[] })[];
  readonly rows: readonly SettledRow[];
  readonly left: readonly LeftRow[];
  readonly imported: number;
  readonly errors: readonly InputError[];
}

const NOTHING: Imported = { sheets: [], columns: [], rows: [], left: [], imported: 0, errors: [] };

/** Understands a list, and records what it says unless it is only tried. Throws where the asker may not write. */
export async function importRecords(
  context: AtlasContext,
  given: ImportGiven,
  isTried: boolean,
): Promise<Imported> {
  const writing = requireRole(context, 'editor');
  const sheets = sheetsOf(given, writing);
  if ('code' in sheets) {
    return { ...NOTHING, errors: [sheets] };
  }
  const names = sheets.map(({ name }) => name);
  const rows = sheets[given.sheet]?.rows ?? [];
  const heading = headingOf(rows, given.columns);
  if (heading === null) {
    return { ...NOTHING, sheets: names, errors: [NO_HEADING] };
  }
  const read = readRows(rows, heading);
  const understood: Imported = {
    sheets: names,
    columns: heading.columns.map((column) => ({
      ...column,
      samples: samplesOf(rows, heading, column),
    })),
    rows: await settleRows(context, read.rows, given.rows),
    left: read.left,
    imported: 0,
    errors: [],
  };
  const errors = await faultsOf(context, understood, given);
  if (errors.length > 0 || isTried) {
    return { ...understood, errors };
  }
  return { ...understood, ...(await recordAll(context, writing, understood.rows, given)) };
}

function sheetsOf(
  { table, text }: ImportGiven,
  { writer }: Writing,
): readonly Sheet[] | InputError {
  if (table !== null) {
    return writer.tables.get(table) ?? NO_TABLE;
  }
  try {
    return text === null ? NO_TABLE : [readText(text)];
  } catch (error) {
    if (error instanceof AtlasError) {
      return { field: 'text', code: 'BAD_VALUE', words: error.words };
    }
    throw error;
  }
}

function headingOf(rows: Sheet['rows'], chosen: ImportGiven['columns']): Heading | null {
  const found = findHeading(rows);
  if (found === null) {
    return null;
  }
  const meant = new Set(chosen.values());
  const columns = found.columns.map((column): Column => {
    const choice = chosen.get(column.index);
    // What is said to be elsewhere is no longer here.
    const guess = meant.has(column.field) ? null : column.field;
    return { ...column, field: choice === undefined ? guess : choice };
  });
  return { ...found, columns };
}

function samplesOf(rows: Sheet['rows'], { begin }: Heading, { index }: Column): string[] {
  return rows
    .slice(begin)
    .flatMap((row) => row[index] ?? [])
    .filter((cell) => cell !== '')
    .slice(0, 3);
}

/** What keeps the whole list from being recorded. */
async function faultsOf(
  { records }: AtlasContext,
  { columns, rows }: Imported,
  { document, leaveUnsettled }: ImportGiven,
): Promise<InputError[]> {
  const unfit = unfitDocument(await records.ledger(), document);
  if (!columns.some(({ field }) => field === 'NAME')) {
    return [...unfit, NO_NAME];
  }
  const settled = rows.filter(({ state }) => state === 'SETTLED');
  const entities = await Promise.all(settled.map(({ entity }) => records.findEntity(entity ?? '')));
  const unknown = settled.filter((_row, index) => entities[index] === null).map(unknownEntity);
  const open = rows.filter(({ state }) => state === 'ASKED' || state === 'UNKNOWN').length;
  const questions = open > 0 && !leaveUnsettled ? [unsettled(open)] : [];
  const added = rows.filter(({ state }) => state === 'NEW');
  return [...unfit, ...unknown, ...twice(settled), ...namesakes(added), ...questions];
}

/** Two rows of one list that are about the same thing: one of them is meant for another. */
function twice(rows: readonly SettledRow[]): InputError[] {
  const first = new Map<string | null, SettledRow>();
  return rows.flatMap((row) => {
    const other = first.get(row.entity);
    first.set(row.entity, other ?? row);
    return other === undefined ? [] : [sameEntity(row, other)];
  });
}

/** Two new works of one name are one, or are told apart by their names. */
function namesakes(added: readonly SettledRow[]): InputError[] {
  const first = new Map<string, SettledRow>();
  return added.flatMap((row) => {
    const other = first.get(nameKey(row.name));
    first.set(nameKey(row.name), other ?? row);
    return other === undefined ? [] : [sameEntity(row, other)];
  });
}

async function recordAll(
  context: AtlasContext,
  writing: Writing,
  rows: readonly SettledRow[],
  { document }: ImportGiven,
): Promise<Pick<Imported, 'imported' | 'errors'>> {
  const makers: ((date: PaperDate) => RecordLine)[] = [];
  for (const { subject, ...row } of await subjectsOf(context, rows)) {
    const { number, statement } = row;
    const toLine = await lineMaker(context, writing, subject);
    const at = `第${String(number)}行`;
    const said = subject.added.adds === undefined ? statement : withAside(statement, row);
    makers.push((date) => toLine(document, date, { at, ...said }));
  }
  const { told } = await write(context, writing, (ledger) => {
    const entry = ledger.documents.get(document);
    if (entry?.retraction !== null) {
      return refused(...unfitDocument(ledger, document));
    }
    const lines = makers.map((toLine) => toLine(entry.date));
    return lines.some(isTooOld) ? refused(TOO_OLD) : decided(lines, lines.length);
  });
  return { imported: told.told ?? 0, errors: told.errors };
}
