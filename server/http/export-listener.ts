import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { AtlasError } from '#server/domain/errors.ts';
import type { Words } from '#server/domain/language.ts';
import { fileNameOf, today } from '#server/export/file-name.ts';
import type { ExportAbout } from '#server/export/export-about.ts';
import { readFilter, type ExportFilter } from '#server/export/export-filter.ts';
import type { ExportFormat } from '#server/export/export-format.ts';
import { exportGraph, type ExportSource } from '#server/export/export-graph.ts';
import { getFormat } from '#server/export/formats.ts';
import type { Graph } from '#server/graph/graph.ts';

import { attachmentNamed } from './attachment.ts';
import { answerFailure } from './export-failure.ts';
import { answerFormats } from './export-index.ts';
import { readForm } from './read-form.ts';

const PREFIX = '/export';

/** Whether the graph is asked for at this path, to be taken away. */
export function isExportPath(path: string): boolean {
  return path === PREFIX || path.startsWith(`${PREFIX}/`);
}

/**
 * The formats at /export, the graph itself at /export/<format>; what is too long for an address comes as a form. A reader who leaves stops the reading; where reading fails
 * after the first byte, the connection is broken off, so that no file looks whole that is not.
 */
export function createExportListener(graph: Graph): RequestListener {
  return (request, response) => {
    const leaving = new AbortController();
    response.once('close', () => {
      leaving.abort();
    });
    answer(graph, request, response, leaving.signal).catch((error: unknown) => {
      const hasLeft = leaving.signal.aborted && !response.writableFinished;
      if (response.headersSent) {
        response.destroy();
      } else if (!hasLeft) {
        answerFailure(error, response);
      }
      if (!(error instanceof AtlasError) && !hasLeft) {
        process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
      }
    });
  };
}

async function answer(
  graph: Graph,
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
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
  const format = getFormat(name);
  const asked = request.method === 'POST' ? await readForm(request) : searchParams;
  if (!(asked instanceof URLSearchParams)) {
    refuse(response, asked.status, asked);
    return;
  }
  const filter = readFilter(asked);
  const source = await exportGraph({ graph, filter, exportedOn: today(), signal });
  await send({ source, format, filter }, request, response);
}

interface Asked {
  readonly source: ExportSource;
  readonly format: ExportFormat;
  readonly filter: ExportFilter;
}

async function send(
  { source, format, filter }: Asked,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const tag = entityTag(source.about, format, filter);
  setHeaders(response, source.about, format, tag);
  if (request.headers['if-none-match']?.includes(tag) === true) {
    response.writeHead(304).end();
  } else if (request.method === 'HEAD') {
    response.end();
  } else {
    await pipeline(Readable.from(format.write(source)), response);
  }
}

const NOT_WRITTEN: Words = {
  zh: '导出只能用 GET，或用 POST 提交表单。',
  en: 'An export is asked for with GET, or by a form with POST.',
};

function refuse(response: ServerResponse, status: number, { zh, en }: Words): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${zh}\n${en}\n`);
}

function setHeaders(
  response: ServerResponse,
  about: ExportAbout,
  format: ExportFormat,
  tag: string,
): void {
  response.setHeader('Content-Type', format.mediaType);
  response.setHeader('Content-Disposition', attachmentNamed(fileNameOf(about, format)));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('ETag', tag);
  // Kept, but asked about each time: the plans may have been loaded anew.
  response.setHeader('Cache-Control', 'no-cache');
}

/** The same facts in the same form, though archives may pack them differently: hence a weak one. */
function entityTag(
  { plans, exportedOn }: ExportAbout,
  { name }: ExportFormat,
  filter: ExportFilter,
): string {
  const versions = plans.map(({ id, version }) => [id, version]);
  const digest = createHash('sha256')
    .update(JSON.stringify([name, exportedOn, versions, filter]))
    .digest('hex')
    .slice(0, 16);
  return `W/"${digest}"`;
}
