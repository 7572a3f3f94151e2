import { stringify } from 'csv-stringify/sync';

import { aboutLines, type ExportAbout } from '../export-about.ts';
import type { Attribute } from '../attribute.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-graph.ts';
import type { ExportedPapers } from '../exported-papers.ts';
import { gatherChunks } from '../gather-chunks.ts';
import { cellsOf, ENTITY_COLUMNS, headingsOf, RELATION_COLUMNS } from '../people-columns.ts';
import { DOCUMENT_COLUMNS, RECORD_COLUMNS } from '../paper-columns.ts';
import { sheetText } from '../sheet-cell.ts';
import { zipFiles } from '../zip-files.ts';

/** CSV for people, in a zip: the entities, the relations with the names of their ends, and what they are. */
export const tables: ExportFormat = {
  name: 'csv',
  title: { zh: 'CSV 表格：条目、关系（压缩包）', en: 'CSV tables: entities, relations (zipped)' },
  readBy: 'Excel, WPS, LibreOffice, pandas, R',
  mediaType: 'application/zip',
  extension: 'csv.zip',
  write: ({ about, entities, relations }: ExportSource) =>
    zipFiles(about.exportedOn, [
      { name: '说明-about.csv', content: aboutTable(about) },
      { name: '实体-entities.csv', content: gatherChunks(table(ENTITY_COLUMNS, entities())) },
      { name: '关系-relations.csv', content: gatherChunks(table(RELATION_COLUMNS, relations())) },
      ...paperTables(about.papers),
    ]),
};

/** Tables of later papers and of what they say, where there are any. */
function paperTables({ documents, records }: ExportedPapers) {
  return documents.length === 0
    ? []
    : [
        { name: '文件-documents.csv', content: gatherChunks(table(DOCUMENT_COLUMNS, documents)) },
        { name: '记录-records.csv', content: gatherChunks(table(RECORD_COLUMNS, records)) },
      ];
}

/** Without it, Excel takes UTF-8 for the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

async function* table<Item>(
  columns: readonly Attribute<Item>[],
  items: AsyncIterable<Item> | Iterable<Item>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + row(headingsOf(columns));
  for await (const item of items) {
    yield row(cellsOf(columns, item));
  }
}

function* aboutTable(about: ExportAbout): Generator<string> {
  yield BYTE_ORDER_MARK;
  for (const [{ zh, en }, value] of aboutLines(about)) {
    yield row([`${zh} ${en}`, sheetText(value)]);
  }
}

function row(cells: readonly (string | number | null)[]): string {
  // A line may also end within a cell, by either of its signs alone.
  return stringify([cells], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
