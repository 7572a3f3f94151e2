import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/node';

import { aboutLines } from '../export-about.ts';
import type { Attribute } from '../attribute.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-graph.ts';
import type { ExportedPapers } from '../exported-papers.ts';
import { DOCUMENT_COLUMNS, RECORD_COLUMNS } from '../paper-columns.ts';
import { cellsOf, ENTITY_COLUMNS, headingsOf, RELATION_COLUMNS } from '../people-columns.ts';
import { responsibilityTable } from '../responsibility-table.ts';
import { sheetText, workbookText } from '../sheet-cell.ts';

/** An Excel workbook: what it is, the entities, the relations, and who does what. It is made in memory, then sent. */
export const workbook: ExportFormat = {
  name: 'xlsx',
  title: {
    zh: 'Excel 工作簿：条目、关系、责任矩阵',
    en: 'Excel: entities, relations, responsibilities',
  },
  readBy: 'Excel, WPS, LibreOffice',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  isMadeWhole: true,
  write,
};

const WIDE = 40;
const NARROW = 16;

async function* write(source: ExportSource): AsyncGenerator<Uint8Array> {
  const entities = await all(source.entities());
  const relations = await all(source.relations());
  const lines = aboutLines(source.about).map(([{ zh, en }, value]) => [
    `${zh} ${en}`,
    sheetText(value),
  ]);
  const sheets = [
    sheet('说明', [['规划图谱 Plan Atlas', null], ...lines], [28, 100]),
    tableSheet('实体', ENTITY_COLUMNS, entities),
    tableSheet('关系', RELATION_COLUMNS, relations),
    ...paperSheets(source.about.papers),
    {
      ...sheet('责任矩阵', responsibilityTable(entities, relations), [WIDE]),
      stickyColumnsCount: 1,
    },
  ];
  yield await writeExcelFile(sheets).toBuffer();
}

/** Sheets of later papers and of what they say, where there are any. */
function paperSheets({ documents, records }: ExportedPapers): Sheet<never>[] {
  return documents.length === 0
    ? []
    : [
        tableSheet('后续文件', DOCUMENT_COLUMNS, documents),
        tableSheet('记录', RECORD_COLUMNS, records),
      ];
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const gathered: Item[] = [];
  for await (const item of items) {
    gathered.push(item);
  }
  return gathered;
}

function tableSheet<Item>(
  name: string,
  columns: readonly Attribute<Item>[],
  items: readonly Item[],
): Sheet<never> {
  const widths = columns.map(({ kind, name: column }) =>
    kind === 'texts' || column.toLowerCase().includes('name') ? WIDE : NARROW,
  );
  const rows = items.map((item) => cellsOf(columns, item));
  return sheet(name, [headingsOf(columns), ...rows], widths);
}

function sheet(
  name: string,
  [heading = [], ...rows]: readonly (readonly (string | number | null)[])[],
  widths: readonly number[],
): Sheet<never> {
  return {
    sheet: name,
    data: [
      heading.map((value) => ({ value: String(value ?? ''), fontWeight: 'bold' as const })),
      ...rows.map((cells): Row => cells.map(cell)),
    ],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function cell(value: string | number | null): string | number | null {
  return typeof value === 'string' ? workbookText(value) : value;
}
