import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';

const run = promisify(execFile);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-atlas-export-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const Outcome = z.object({
  code: z.number().default(0),
  stdout: z.string(),
  stderr: z.string(),
});

/** The command as npm runs it, over this run's Neo4j unless told otherwise. */
async function exportBy(
  words: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): Promise<z.infer<typeof Outcome>> {
  const { uri, user, password } = inject('connection');
  const env = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ...variables,
  };
  return Outcome.parse(
    await run('npm', ['run', '--silent', 'export', '--', ...words], {
      env,
      maxBuffer: 64 * 1024 * 1024,
    }).catch((error: unknown) => error),
  );
}

test('npm run export writes to standard output, and its progress elsewhere', async () => {
  const { code, stdout, stderr } = await exportBy(['jsonl', '--types', 'CLUSTER,PARK']);
  expect(code).toBe(0);
  const kinds = stdout
    .trimEnd()
    .split('\n')
    .map((line) => z.looseObject({ kind: z.string() }).parse(JSON.parse(line)))
    .filter(({ kind }) => kind === 'entity')
    .map(({ type }) => type);
  expect(new Set(kinds)).toStrictEqual(new Set(['Cluster', 'Park']));
  expect(stderr).toContain('正在导出 · exporting');
});

test('--out writes a file, which bears its name only when it is whole', async () => {
  const out = join(folder, 'clusters.graphml');
  expect((await exportBy(['graphml', '--types', 'CLUSTER', '--out', out])).code).toBe(0);
  expect((await readFile(out, 'utf8')).trimEnd().endsWith('</graphml>')).toBe(true);
  expect(await readdir(folder)).toStrictEqual(['clusters.graphml']);
});

test.each([
  [['pdf'], '没有“pdf”这种格式', 'There is no format “pdf”'],
  [['jsonl', '--colour', 'red'], '--colour', '--types'],
  [['jsonl', '--types', 'DRAGON'], 'DRAGON', 'Cluster'],
  [['jsonl', '--within', '没有的地方'], '规划图谱里没有“没有的地方”', 'Nothing in the atlas'],
])('%j is refused in clear words', async (words, chinese, english) => {
  const { code, stdout, stderr } = await exportBy(words);
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(chinese);
  expect(stderr).toContain(english);
});

test('where a running server holds the data, it says how to take the file from that server', async () => {
  const home = join(folder, 'held', 'neo4j');
  await mkdir(home, { recursive: true });
  const owner = { pid: process.pid, jvmPid: null, port: null };
  await writeFile(join(home, 'owner.json'), JSON.stringify(owner));
  const { code, stderr } = await exportBy(['xlsx'], {
    NEO4J_URI: '',
    DATA_DIR: join(folder, 'held'),
    PORT: '4321',
  });
  expect(code).toBe(1);
  expect(stderr).toContain(String(process.pid));
  expect(stderr).toContain('curl -OJ http://localhost:4321/export/xlsx');
});
