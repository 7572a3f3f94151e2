import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';

import type { Feature } from 'write-excel-file/node';

import { escapeXml } from '#server/export/escape-xml.ts';

/** What of a sheet bears on how it is printed. */
export interface PrintedSheet {
  readonly name: string;
  /** The row of the heads, counted from 1; all above it stands on each page with it. */
  readonly headRow: number;
  readonly columns: number;
  /** How many rows stand below the heads. */
  readonly rows: number;
  readonly frozenColumns: number;
  /** What stands below each page, beside the page's number. */
  readonly footer: string;
}

/**
 * What the library leaves out: a sheet is as wide as its paper and as many sheets long as it takes, its heads stand on each page, a
 * footer tells the pages, and its columns can be sifted. The elements stand where the form's schema wants them (ECMA-376, CT_Worksheet).
 */
export function printSetUp(sheets: readonly PrintedSheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined ? xml : setUpSheet(xml, sheet);
          },
        },
        'xl/workbook.xml': { transform: (xml) => nameHeads(xml, sheets) },
      },
    },
  };
}

function setUpSheet(xml: string, sheet: PrintedSheet): string {
  return xml
    .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('</sheetData>', `</sheetData><autoFilter ref="${tableOf(sheet)}"/>`)
    .replace(
      /<pageMargins\b[^>]*\/>/,
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    )
    .replace(
      /<pageSetup\b[^>]*\/>/,
      () =>
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
        `<headerFooter><oddFooter>${escapeXml(`&L${plain(sheet.footer)}&R&P / &N`)}</oddFooter></headerFooter>`,
    );
}

/** In a footer, & begins a command; and Excel takes 255 signs. */
function plain(text: string): string {
  return Array.from(text).slice(0, 100).join('').replaceAll('&', '&&');
}

function tableOf({ headRow, columns, rows }: PrintedSheet): string {
  return `A${String(headRow)}:${columnName(columns)}${String(headRow + Math.max(rows, 1))}`;
}

// A to Z; no sheet has more columns.
function columnName(count: number): string {
  return String.fromCharCode(64 + Math.min(count, 26));
}

function nameHeads(xml: string, sheets: readonly PrintedSheet[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const quoted = `'${sheet.name.replaceAll("'", "''")}'!`;
    const at = `localSheetId="${String(index)}"`;
    const table = absolute(tableOf(sheet));
    return [
      `<definedName name="_xlnm._FilterDatabase" ${at} hidden="1">${escapeXml(quoted + table)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" ${at}>${escapeXml(`${quoted}$1:$${String(sheet.headRow)}`)}</definedName>`,
    ];
  });
  const defined = `<definedNames>${names.join('')}</definedNames>`;
  return /<definedNames\s*\/>|<definedNames><\/definedNames>/.test(xml)
    ? xml.replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, () => defined)
    : xml.replace('</sheets>', () => `</sheets>${defined}`);
}

function absolute(range: string): string {
  return range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
