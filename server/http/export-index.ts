import type { IncomingMessage, ServerResponse } from 'node:http';

import { escapeXml } from '#server/export/escape-xml.ts';
import { FILTER_PARAMETERS } from '#server/export/export-filter.ts';
import type { ExportFormat } from '#server/export/export-format.ts';
import { EXPORT_FORMATS } from '#server/export/formats.ts';

import { entityTagOf, isAtHand } from './entity-tag.ts';

/** What the graph can be taken away as: a page for browsers, JSON for programs. */
export function answerFormats(request: IncomingMessage, response: ServerResponse): void {
  const isForBrowsers = request.headers.accept?.includes('text/html') === true;
  const body = isForBrowsers ? page() : `${JSON.stringify(index(), null, 2)}\n`;
  const tag = entityTagOf(body);
  response.setHeader('Vary', 'Accept');
  response.setHeader('ETag', tag);
  // Another release may list other formats.
  response.setHeader('Cache-Control', 'no-cache');
  if (isAtHand(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader(
    'Content-Type',
    isForBrowsers ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
  );
  response.end(body);
}

function index(): object {
  return {
    formats: EXPORT_FORMATS.map(({ name, title, readBy, mediaType, extension }) => ({
      name,
      address: addressOf(name),
      title,
      readBy,
      mediaType,
      extension,
    })),
    parameters: FILTER_PARAMETERS,
  };
}

function page(): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>导出 · 规划图谱</title>
<style>body { font: 18px/1.8 "Songti SC", "Noto Serif CJK SC", serif; background: #f7f6f2; color: #1b211f; max-width: 44rem; margin: 3rem auto; padding: 0 1rem } li { margin: .6rem 0 } small { color: #56605c }</style>
<h1>导出 <span lang="en">Export</span></h1>
<ul>
${EXPORT_FORMATS.map(item).join('\n')}
</ul>
</html>
`;
}

function item({ name, title, readBy }: ExportFormat): string {
  const english = title.en === title.zh ? '' : `<span lang="en">${escapeXml(title.en)}</span> `;
  return `<li><a href="${addressOf(name)}">${escapeXml(title.zh)}</a><br><small>${english}→ ${escapeXml(readBy)}</small></li>`;
}

function addressOf(name: string): string {
  return `/export/${name}`;
}
