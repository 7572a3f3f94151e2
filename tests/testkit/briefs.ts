import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { z } from 'zod';

import { getPython } from './python.ts';

const run = promisify(execFile);

const READERS = ['python-docx==1.2.0', 'openpyxl==3.1.5', 'pypdf==7.1.1'];
const SCRIPT = fileURLToPath(new URL('read-brief.py', import.meta.url));

const ReadDocument = z.object({
  title: z.string(),
  paragraphs: z.array(z.object({ style: z.string(), text: z.string() })),
  tables: z.array(z.array(z.array(z.string()))),
  sections: z.array(z.object({ isAcross: z.boolean(), widthMm: z.number() })),
  links: z.array(z.string()),
});
const ReadSheet = z.object({
  name: z.string(),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  /** s: text, n: number, f: formula. */
  kinds: z.array(z.string()),
  frozen: z.string(),
  heads: z.string(),
  filter: z.string(),
  isAcross: z.boolean(),
  pagesWide: z.number().nullable(),
  paper: z.number(),
  footer: z.string(),
  widths: z.array(z.number()),
});
export type ReadSheet = z.infer<typeof ReadSheet>;
const ReadPage = z.object({ isAcross: z.boolean(), text: z.string() });

/** A document as python-docx understands it. */
export async function readDocument(file: Uint8Array): Promise<z.infer<typeof ReadDocument>> {
  return ReadDocument.parse(await read('docx', file));
}

/** The sheets of a workbook as openpyxl understands them. */
export async function readWorkbook(file: Uint8Array): Promise<ReadSheet[]> {
  return z.array(ReadSheet).parse(await read('xlsx', file));
}

/** The pages of a PDF as pypdf understands them. */
export async function readPages(file: Uint8Array): Promise<z.infer<typeof ReadPage>[]> {
  return z.array(ReadPage).parse(await read('pdf', file));
}

async function read(form: 'docx' | 'xlsx' | 'pdf', file: Uint8Array): Promise<unknown> {
  const python = await getPython(READERS);
  const folder = await mkdtemp(join(tmpdir(), 'plan-atlas-brief-'));
  try {
    const path = join(folder, `brief.${form}`);
    await writeFile(path, file);
    const { stdout } = await run(python, [SCRIPT, form, path], { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
