import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, expect, inject, onTestFinished, test } from 'vitest';
import { z } from 'zod';

import { Graph } from '#server/graph/graph.ts';
import { serveAtlas } from '#tests/testkit/served-atlas.ts';

const ROOT = new URL('../../', import.meta.url);
const graph = new Graph(inject('connection'), 'neo4j');
const http = await serveAtlas(graph);
afterAll(async () => {
  await http.close();
  await graph.close();
});

/** Each command of the fenced shell blocks that asks by curl, with its file; one that goes on in the next lines is one. */
async function readCommands(): Promise<{ file: string; command: string }[]> {
  const documents = (await readdir(new URL('docs/', ROOT)))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  const files = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md', ...documents];
  const found = files.map(async (file) => {
    const text = await readFile(new URL(file, ROOT), 'utf8');
    return [...text.matchAll(/^```(?:sh|bash|console)\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
      block
        .replaceAll(/\\\n\s*/g, '')
        .split('\n')
        .filter((line) => line.startsWith('curl '))
        .map((command) => ({ file, command })),
    );
  });
  return (await Promise.all(found)).flat();
}

const COMMANDS = await readCommands();

test('the documentation asks by curl in eight lines at least', () => {
  expect(COMMANDS.length).toBeGreaterThanOrEqual(8);
});

test.each(COMMANDS)('$file: $command', async ({ command }) => {
  const folder = await mkdtemp(join(tmpdir(), 'plan-atlas-curl-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  // The documentation is of a server as npm start starts it; a refusal fails the command, and its words are told.
  const here = command.replaceAll(
    /(?:http:\/\/)?localhost:4000(?=\/)/g,
    http.address.replace('localhost', '127.0.0.1'),
  );
  const shell = `curl() { command curl --fail-with-body --show-error "$@"; }; ${here}`;
  const { stdout } = await promisify(execFile)('bash', ['-c', shell], { cwd: folder });
  const files = await readdir(folder);
  if (files.length > 0) {
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(join(folder, file))).size),
    );
    expect(Math.min(...sizes)).toBeGreaterThan(10);
  } else {
    const { data, errors } = z
      .object({ data: z.record(z.string(), z.unknown()), errors: z.unknown().optional() })
      .parse(JSON.parse(stdout));
    expect(errors).toBe(undefined);
    expect(Object.keys(data)).not.toHaveLength(0);
  }
});
