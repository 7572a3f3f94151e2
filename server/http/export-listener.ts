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
import { FILE_LANE, Turns } from '#server/limits/turns.ts';

import { attachmentNamed } from './attachment.ts';
import { callerOf } from './door/caller.ts';
import { entityTagOf, isAtHand, isNamed } from './entity-tag.ts';
import { answerFormats } from './export-index.ts';
import { answerAtHand, fileListener, refuse, setCaching } from './file-answer.ts';
import { readForm } from './read-form.ts';

const PREFIX = '/export';

/** Whether the graph is asked for at this path, to be taken away. */
export function isExportPath(path: string): boolean {
  return path === PREFIX || path.startsWith(`${PREFIX}/`);
}

/** The formats at /export, the graph itself at /export/<format>; what is too long for an address comes as a form. */
export function createExportListener(graph: Graph, turns = new Turns(FILE_LANE)): RequestListener {
  return fileListener((request, response, signal) =>
    answer({ graph, turns, signal }, request, response),
  );
}

interface Served {
  readonly graph: Graph;
  readonly turns: Turns;
  readonly signal: AbortSignal;
}

async function answer(
  { graph, turns, signal }: Served,
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
    const file = { graph, format: getFormat(name), filter: readFilter(asked), signal };
    await turns.take(callerOf(request).client, async () => {
      // Nobody may be waiting any more.
      signal.throwIfAborted();
      await answerFile(file, request, response);
    });
  } else {
    refuse(response, asked.status, asked);
  }
}

interface Asked {
  readonly graph: Graph;
  readonly format: ExportFormat;
  readonly filter: ExportFilter;
  readonly signal: AbortSignal;
}

async function answerFile(
  { graph, format, filter, signal }: Asked,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const exportedOn = today();
  const version = await graph.versionNow();
  const tag = entityTagOf(VERSION, version, exportedOn, format.name, filter);
  const ifNoneMatch = request.method === 'POST' ? undefined : request.headers['if-none-match'];
  // The tag was given with the file: this very question was found to be a good one.
  if (ifNoneMatch !== undefined && isNamed(ifNoneMatch, tag)) {
    answerAtHand(response, tag);
    return;
  }
  const source = await exportGraph({ graph, filter, exportedOn, version, signal });
  if (isAtHand(ifNoneMatch, tag)) {
    answerAtHand(response, tag);
  } else {
    await send({ source, format, tag }, request, response);
  }
}

interface Sent {
  readonly source: ExportSource;
  readonly format: ExportFormat;
  readonly tag: string;
}

async function send(
  { source, format, tag }: Sent,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Content-Type', format.mediaType);
  response.setHeader('Content-Disposition', attachmentNamed(fileNameOf(source.about, format)));
  if (request.method === 'POST') {
    // A form has no address under which its file could be kept.
    response.setHeader('Cache-Control', 'no-store');
  } else {
    setCaching(response, tag);
  }
  if (request.method === 'HEAD') {
    response.end();
  } else {
    await pipeline(Readable.from(format.write(source)), response);
  }
}

const NOT_WRITTEN: Words = {
  zh: '导出只能用 GET，或用 POST 提交表单。',
  en: 'An export is asked for with GET, or by a form with POST.',
};
