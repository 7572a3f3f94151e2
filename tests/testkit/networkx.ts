import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { z } from 'zod';

import { getPython } from './python.ts';

const run = promisify(execFile);

const NETWORKX = 'networkx==3.6.1';
const SCRIPT = fileURLToPath(new URL('read-graph.py', import.meta.url));

const ReadGraph = z.object({
  isDirected: z.boolean(),
  nodes: z.record(z.string(), z.record(z.string(), z.unknown())),
  edges: z.record(
    z.string(),
    z.object({
      from: z.string(),
      to: z.string(),
      attributes: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** A file as NetworkX understands it: nodes and edges by id, each with its attributes. */
export async function readByNetworkx(
  format: 'graphml' | 'gexf',
  file: Buffer,
): Promise<z.infer<typeof ReadGraph>> {
  const python = await getPython([NETWORKX]);
  const folder = await mkdtemp(join(tmpdir(), 'plan-atlas-networkx-'));
  try {
    const path = join(folder, `graph.${format}`);
    await writeFile(path, file);
    const { stdout } = await run(python, [SCRIPT, format, path], { maxBuffer: 256 * 1024 * 1024 });
    return ReadGraph.parse(JSON.parse(stdout));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
