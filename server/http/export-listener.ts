import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Words } from '#server/domain/language.ts';
import { fileNameOf, today } from '#server/export/file-name.ts';
import { VERSION } from '#server/domain/release.ts';
import { readFilter, type ExportFilter } from '#server/export/export-filter.ts';
import type { ExportFormat } from '#server/export/export-format.ts';
import { exportGraph, type ExportSource } from '#server/export/export-graph.ts';
import { getFormat } from '#server/export/formats.ts';
import type { Graph } from '#server/graph/graph.ts';

import { attachmentNamed } from './attachment.ts';
import { callerOf } from './door/caller.ts';
import { entityTagOf, isAtHand, isNamed } from './entity-tag.ts';
import { answerFormats } from './export-index.ts';
import { answerAtHand, fileListener, refuse, setCaching } from './file-answer.ts';
import { createFileMaking, type FileMaking } from './file-making.ts';
import type { MadeFile } from './kept-files.ts';
import { readForm } from './read-form.ts';

const PREFIX = '/export';

/** Whether the graph is asked for at this path, to be taken away. */
export function isExportPath(path: string): boolean {
  return path === PREFIX || path.startsWith(`${PREFIX}/`);
}

/** Whether a browser asks for the page at that address, which is the explorer's. */
export function isForDownloads({ method, url = '/', headers }: IncomingMessage): boolean {
  const [path] = url.split('?');
  return method === 'GET' && path === PREFIX && headers.accept?.includes('text/html') === true;
}

/** The formats at /export, the graph itself at /export/<format>; what is too long for an address comes as a form. */
export function createExportListener(
  graph: Graph,
  making: FileMaking = createFileMaking(),
): RequestListener {
  return fileListener((request, response, signal) =>
    answer({ graph, making, signal }, request, response),
  );
}

interface Served {
  readonly graph: Graph;
  readonly making: FileMaking;
  readonly signal: AbortSignal;
}

async function answer(
  { graph, making, signal }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://atlas');
  const name = pathname.slice(PREFIX.length + 1);
  const allowed = name === '' ? ['GET', 'HEAD'] : ['GET', 'HEAD', 'POST'];
  if (!allowed.includes(request.method ?? '')) {
    response.setHeader('Allow', allowed.join(', '));
    refuse(response, 405, NOT_WRITTEN);
    return;
  }
  if (name === '') {
    answerFormats(request, response);
    return;
  }
  const asked = request.method === 'POST' ? await readForm(request) : searchParams;
  if (asked instanceof URLSearchParams) {
    const file = { graph, making, format: getFormat(name), filter: readFilter(asked), signal };
    await answerFile(file, request, response);
  } else {
    refuse(response, asked.status, asked);
  }
}

interface Asked extends Served {
  readonly format: ExportFormat;
  readonly filter: ExportFilter;
}

/** What is asked for, of the version and on the day that it bears. */
interface Dated extends Asked {
  readonly version: string;
  readonly exportedOn: string;
  readonly client: string;
}

async function answerFile(
  asked: Asked,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const exportedOn = today();
  const { format, filter } = asked;
  const version = await asked.graph.versionNow();
  const tag = entityTagOf(VERSION, version, exportedOn, format.name, filter);
  const ifNoneMatch = request.method === 'POST' ? undefined : request.headers['if-none-match'];
  // The tag was given with the file: this very question was found to be a good one.
  if (ifNoneMatch !== undefined && isNamed(ifNoneMatch, tag)) {
    answerAtHand(response, tag);
    return;
  }
  const dated = { ...asked, version, exportedOn, client: callerOf(request).client };
  const head = { format, tag, isAtHand: isAtHand(ifNoneMatch, tag) };
  if (format.isMadeWhole === true && request.method !== 'HEAD') {
    sendMade(await makeWhole(dated), head, request, response);
  } else {
    await asked.making.turns.take(dated.client, async () => {
      // Nobody may be waiting any more.
      asked.signal.throwIfAborted();
      const source = await exportGraph(dated);
      await sendWhileRead({ source, head, making: asked.making }, request, response);
    });
  }
}

/** The file in memory. It is made in the reader's turn, but sent outside it: a reader who is slow to take it keeps nobody waiting. */
function makeWhole(dated: Dated): Promise<MadeFile> {
  const { making, format, filter, version, exportedOn, signal } = dated;
  const key = JSON.stringify(['export', format.name, filter, exportedOn]);
  return making.kept.get({ version, key, signal }, () =>
    making.turns.take(dated.client, async () => {
      signal.throwIfAborted();
      const source = await exportGraph(dated);
      const bytes = await making.workshop.makeExport(format, source, signal);
      return { name: fileNameOf(source.about, format), bytes };
    }),
  );
}

interface Head {
  readonly format: ExportFormat;
  readonly tag: string;
  /** Whether the reader has whatever there is. */
  readonly isAtHand: boolean;
}

function sendMade(
  { name, bytes }: MadeFile,
  head: Head,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (head.isAtHand) {
    answerAtHand(response, head.tag);
    return;
  }
  setHead(name, head, request, response);
  response.setHeader('Content-Length', bytes.byteLength);
  response.end(bytes);
}

interface WhileRead {
  readonly source: ExportSource;
  readonly head: Head;
  readonly making: FileMaking;
}

async function sendWhileRead(
  { source, head, making: { patienceMs, mostMs } }: WhileRead,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (head.isAtHand) {
    answerAtHand(response, head.tag);
    return;
  }
  setHead(fileNameOf(source.about, head.format), head, request, response);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // It is sent in its reader's turn: who does not take it gives the turn to another.
  const leave = (): void => {
    response.destroy();
  };
  response.setTimeout(patienceMs, leave);
  const last = setTimeout(leave, mostMs);
  try {
    await pipeline(Readable.from(head.format.write(source)), response);
  } finally {
    clearTimeout(last);
  }
}

function setHead(
  name: string,
  { format, tag }: Head,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.setHeader('Content-Type', format.mediaType);
  response.setHeader('Content-Disposition', attachmentNamed(name));
  if (request.method === 'POST') {
    // A form has no address under which its file could be kept.
    response.setHeader('Cache-Control', 'no-store');
  } else {
    setCaching(response, tag);
  }
}

const NOT_WRITTEN: Words = {
  zh: '导出只能用 GET，或用 POST 提交表单。',
  en: 'An export is asked for with GET, or by a form with POST.',
};
