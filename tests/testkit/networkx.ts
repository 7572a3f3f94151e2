import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { z } from 'zod';

const run = promisify(execFile);

const NETWORKX = 'networkx==3.6.1';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/plan-atlas', import.meta.url));
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
  const python = await getPython();
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

/** A Python with NetworkX of its own, made once beside what npm installs. */
async function getPython(): Promise<string> {
  const home = join(CACHE, NETWORKX.replace('==', '-'));
  const python = join(home, 'bin', 'python');
  if (!(await exists(python))) {
    await mkdir(CACHE, { recursive: true });
    // Into a folder of its own and then in one move to its place: no run ever sees half of it.
    const partial = await mkdtemp(join(CACHE, 'making-'));
    await make(partial);
    await rename(partial, home).catch(async (error: unknown) => {
      await rm(partial, { recursive: true, force: true });
      if (!(await exists(python))) {
        throw error;
      }
    });
  }
  return python;
}

async function make(home: string): Promise<void> {
  try {
    await run('python3', ['-m', 'venv', home]);
    await run(join(home, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', NETWORKX]);
  } catch (cause) {
    await rm(home, { recursive: true, force: true });
    throw new Error(
      `the exports are read back by ${NETWORKX}, which needs Python 3.11 or later with venv and a package registry: ` +
        'sudo apt install python3-venv, or brew install python',
      { cause },
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
