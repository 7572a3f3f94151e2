import type { IncomingMessage, ServerResponse } from 'node:http';

import { FILTER_PARAMETERS } from '#server/export/export-filter.ts';
import { EXPORT_FORMATS } from '#server/export/formats.ts';

import { entityTagOf, isAtHand } from './entity-tag.ts';

/** What the graph can be taken away as, for programs; people are shown the same by the explorer. */
export function answerFormats(request: IncomingMessage, response: ServerResponse): void {
  const body = `${JSON.stringify(index(), null, 2)}\n`;
  const tag = entityTagOf(body);
  response.setHeader('Vary', 'Accept');
  response.setHeader('ETag', tag);
  // Another release may list other formats.
  response.setHeader('Cache-Control', 'no-cache');
  if (isAtHand(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
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

function addressOf(name: string): string {
  return `/export/${name}`;
}
