import type { IncomingMessage, RequestListener } from 'node:http';

import {
  localhostOriginValidation,
  toNodeHandler,
  type NodeIncomingMessageLike,
} from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';

import type { Language } from '#server/domain/language.ts';

import { atlasAt, type Fetch } from './atlas.ts';
import { createServer } from './create-server.ts';

/** The longest request: fifty names of two hundred characters, escaped, and room. */
const MOST_BYTES = 100_000;

interface McpSettings {
  readonly fetch: Fetch;
  readonly hasText: boolean;
  /** Reads Accept-Language. */
  readonly languageOf: (acceptLanguage: string | null) => Language;
}

/**
 * MCP by streamable HTTP, for assistants of the protocol of 2026 and of 2025. Each request is answered by itself: nothing is kept
 * between two, and no stream stays open.
 */
export function createMcpListener({ fetch, hasText, languageOf }: McpSettings): RequestListener {
  const handler = createMcpHandler(
    ({ requestInfo }) => {
      const { origin } = new URL(requestInfo?.url ?? 'http://localhost');
      const language = languageOf(requestInfo?.headers.get('accept-language') ?? null);
      return createServer(atlasAt(origin, fetch), { language, hasText });
    },
    { maxSubscriptions: 0, maxRequestBodySize: MOST_BYTES },
  );
  const answer = toNodeHandler(
    {
      fetch: async (request, options) =>
        (await refuseBatch(request)) ?? handler.fetch(request, options),
    },
    { maxRequestBodySize: MOST_BYTES },
  );
  // A page of another site that a browser has open may ask whatever its reader can reach; assistants name no origin.
  const isOfOurOwn = localhostOriginValidation();
  return (request, response) => {
    if (isOfOurOwn(request, response)) {
      void answer(messageOf(request), response);
    }
  };
}

// The SDK types what may be absent otherwise than Node does.
function messageOf(request: IncomingMessage): NodeIncomingMessageLike {
  const { method = 'GET', url = '/', headers } = request;
  return { method, url, headers, [Symbol.asyncIterator]: () => request[Symbol.asyncIterator]() };
}

// Batches left the protocol in 2025; a hundred calls at the price of one request are nothing that we owe.
async function refuseBatch(request: Request): Promise<Response | null> {
  const text = request.body === null ? '' : await request.clone().text();
  return text.trimStart().startsWith('[')
    ? Response.json(
        {
          jsonrpc: '2.0',
          id: null,
          error: { code: -32600, message: 'Batches are not answered: send one message a request.' },
        },
        { status: 400 },
      )
    : null;
}
