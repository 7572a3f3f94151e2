import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { beforeAll, inject } from 'vitest';
import { z } from 'zod';

import { parsePlanText } from '#server/domain/plan-text.ts';
import { Graph } from '#server/graph/graph.ts';

import { serveAtlas } from './served-atlas.ts';

/** The protocol that a client speaks: that of 2025 as most do, or the newest that the server knows. */
export type Era = 'legacy' | 'auto';

/** An assistant's client, connected by HTTP. */
export async function connectByHttp(
  address: string,
  { era = 'legacy', headers = {} }: { era?: Era; headers?: Record<string, string> } = {},
): Promise<Client> {
  const client = new Client({ name: 'tests', version: '1' }, { versionNegotiation: { mode: era } });
  const url = new URL(`${address}/mcp`);
  await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
  return client;
}

/** The same, over the standard input and output of a child that asks the server at an address. */
export async function connectByStdio(address: string): Promise<Client> {
  const client = new Client({ name: 'tests', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['--import', 'tsx', 'server/mcp-command.ts', address, '--language', 'en'],
    }),
  );
  return client;
}

const Text = z.tuple([z.object({ type: z.literal('text'), text: z.string() })]);

export interface ToolAnswer {
  readonly isError: boolean;
  readonly data: unknown;
  readonly text: string;
}

/** What a tool answers. */
export async function call(client: Client, name: string, asked: object): Promise<ToolAnswer> {
  const { content, structuredContent, isError } = await client.callTool({
    name,
    arguments: { ...asked },
  });
  const [{ text }] = Text.parse(content);
  return { isError: isError === true, data: structuredContent, text };
}

/** The text of a resource. */
export async function read(client: Client, uri: string): Promise<string> {
  const { contents } = await client.readResource({ uri });
  const [{ text }] = z.tuple([z.object({ text: z.string() })]).parse(contents);
  return text;
}

// The plan's own text is not in the repository.
const TEXT = parsePlanText(
  Array.from({ length: 7 }, (_, index) => String(index + 1))
    .map((number) =>
      JSON.stringify({
        at: `4.2¶${number}`,
        kind: 'paragraph',
        text: `这里第${number}次写到宝钢湛江钢铁基地。`,
      }),
    )
    .join('\n'),
);

/** A server with some text of the plan, and an assistant connected to it, for the tests of a file. */
export function connectAssistant(): { readonly client: Client; readonly address: string } {
  const assistant = { client: new Client({ name: 'tests', version: '1' }), address: '' };
  beforeAll(async () => {
    const graph = new Graph(inject('connection'), 'neo4j');
    const server = await serveAtlas(graph, new Map([['zhanmao-2023', TEXT]]));
    assistant.address = server.address;
    assistant.client = await connectByHttp(server.address);
    return async () => {
      await assistant.client.close();
      await server.close();
      await graph.close();
    };
  });
  return assistant;
}
