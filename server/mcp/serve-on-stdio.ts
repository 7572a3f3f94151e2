import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { z } from 'zod';

import { atlasAt, type Atlas } from './atlas.ts';
import { createServer } from './create-server.ts';
import type { McpArguments } from './mcp-arguments.ts';
import { readDocument } from './read-document.ts';

const HAS_TEXT = readDocument(new URL('./has-text.graphql', import.meta.url));
const Told = z.object({ plans: z.array(z.object({ hasText: z.boolean() })) });
const PATIENCE_MS = 5000;

/** Serves MCP to the assistant that started us, over standard input and output, until it closes them. */
export function serveOnStdio({ address, language }: McpArguments): void {
  const atlas = atlasAt(address, (url, init) => fetch(url, init));
  serveStdio(async () => createServer(atlas, { language, hasText: await hasText(atlas) }));
}

// While the atlas does not answer, all is offered: each question then tells why it has no answer.
async function hasText(atlas: Atlas): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return atlas
    .ask({ document: HAS_TEXT, variables: {}, language: 'zh', signal })
    .then((told) => Told.parse(told).plans.some((plan) => plan.hasText))
    .catch(() => true);
}
