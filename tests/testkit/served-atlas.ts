import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Graph } from '#server/graph/graph.ts';
import { listen, type HttpServer } from '#server/http/http-server.ts';
import { createListener } from '#server/http/listener.ts';

/** The server on a free port, without the explorer's pages. */
export async function serveAtlas(graph: Graph): Promise<Pick<HttpServer, 'address' | 'close'>> {
  const noPages = await mkdtemp(join(tmpdir(), 'plan-atlas-no-pages-'));
  const http = await listen('127.0.0.1', 0);
  http.serve(createListener(graph, new Map(), noPages));
  return {
    address: http.address,
    close: async () => {
      await http.close();
      await rm(noPages, { recursive: true });
    },
  };
}
