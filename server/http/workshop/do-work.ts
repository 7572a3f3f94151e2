import { setPriority } from 'node:os';

import { getBriefFormat } from '#server/brief/formats.ts';
import { writeDepartment } from '#server/department-portfolio/department-workbook.ts';
import { getFormat } from '#server/export/formats.ts';
import { paperDocument } from '#server/papers/formats/document.ts';

import { receiveSource } from './records-port.ts';
import type { ExportWork, Work } from './work.ts';

/** Of this thread alone, where the system is Linux: those who wait for an answer come first. */
const LATER = 5;
setPriority(LATER);

/** Makes a file; the workshop has it called in a thread of its own. */
export function doWork(work: Work): Promise<Uint8Array> {
  switch (work.kind) {
    case 'brief':
      return getBriefFormat(work.format).write(work.brief);
    case 'paper':
      return paperDocument.write(work.paper);
    case 'text':
      return Promise.resolve(new TextEncoder().encode(work.text));
    case 'department':
      return writeDepartment(work.answer);
    case 'export':
      return exported(work);
  }
}

async function exported({ format, about, records }: ExportWork): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of getFormat(format).write(receiveSource(about, records))) {
    pieces.push(Buffer.from(piece));
  }
  records.close();
  return Buffer.concat(pieces);
}
