import { UnknownFormatError } from '#server/domain/errors.ts';

import type { PaperFormat } from '#server/papers/paper.ts';

import type { Brief } from './brief.ts';
import { briefDocument } from './formats/document.ts';
import { briefWorkbook } from './formats/workbook.ts';

/** A document to write in and a sheet to sort. */
const FORMATS: readonly PaperFormat<Brief>[] = [briefDocument, briefWorkbook];

/** The format of this name. Throws UNKNOWN_FORMAT, which names them all. */
export function getBriefFormat(name: string): PaperFormat<Brief> {
  const format = FORMATS.find((known) => known.name === name);
  if (format === undefined) {
    throw new UnknownFormatError(
      name,
      FORMATS.map((known) => known.name),
    );
  }
  return format;
}
