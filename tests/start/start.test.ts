import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { z } from 'zod';

import { collection } from '#tests/testkit/map-data.ts';
import {
  runAtlas,
  signalGroup,
  startAtlas,
  type RunningAtlas,
} from '#tests/testkit/running-atlas.ts';

const run = promisify(execFile);

let dataFolder = '';
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'plan-atlas-start-'));
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

/** The processes, other than this one, whose command line names the data folder. */
async function processesOn(folder: string): Promise<number[]> {
  const { stdout } = await run('ps', ['-eo', 'pid=,args=']);
  return stdout
    .split('\n')
    .filter((line) => line.includes(folder) && line.includes('CommunityEntryPoint'))
    .map((line) => Number.parseInt(line, 10));
}

async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

const NAME = '{ entity(ref: {name: "宝钢湛江钢铁"}) { name } }';
const NAMED = { data: { entity: { name: '宝钢湛江钢铁基地' } }, extensions: { cost: 2 } };

describe('npm start', () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ PORT: '0', DATA_DIR: dataFolder });
  });
  afterAll(() => {
    if (atlas.process.exitCode === null) {
      signalGroup(atlas.process, 'SIGKILL');
    }
  });

  test('tells each step in Chinese and English, and ends with a ready line', () => {
    expect(atlas.lines.some((line) => line.includes('启动 Neo4j · starting Neo4j'))).toBe(true);
    expect(atlas.lines.some((line) => line.includes('正在载入湛茂都市圈发展规划'))).toBe(true);
    expect(atlas.lines.at(-1)).toMatch(/^ready http:\/\/localhost:\d+/);
  });

  test('prints the link by which its keeper signs in, before it says that it is ready', async () => {
    const [, link = ''] = /to write, open (\S+)$/.exec(atlas.lines.at(-2) ?? '') ?? [];
    const { status, headers } = await fetch(link, { redirect: 'manual' });
    expect(status).toBe(303);
    expect(headers.get('set-cookie')).toContain('HttpOnly');
  });

  test('serves the explorer at /, at any view’s address, and GraphQL at /graphql', async () => {
    for (const path of ['/', '/entity/zm-steel-driven-programme']) {
      const page = await (await fetch(atlas.address + path)).text();
      expect(page).toContain('<div id="root">');
    }
    expect(await ask(atlas.address, NAME)).toStrictEqual(NAMED);
  });

  test('keeps the password of its Neo4j to the owner', async () => {
    const { mode } = await stat(join(dataFolder, 'neo4j', 'password'));
    expect((mode & 0o777).toString(8)).toBe('600');
  });

  test('a killed Neo4j is told to the reader, and comes back by itself', async () => {
    const [neo4j = 0] = await processesOn(dataFolder);
    process.kill(neo4j, 'SIGKILL');
    const Failed = z.object({
      errors: z.array(
        z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }),
      ),
    });
    // Nobody has asked this before, so that the answer is not at hand.
    const unasked = '{ entity(ref: {name: "茂名市"}) { aliases } }';
    const { errors } = Failed.parse(await ask(atlas.address, unasked));
    expect(errors[0]?.extensions.code).toBe('GRAPH_UNREACHABLE');
    expect(errors[0]?.message).toContain('暂时连不上图数据库');
    await expect
      .poll(() => ask(atlas.address, NAME), { timeout: 60_000, interval: 1_000 })
      .toStrictEqual(NAMED);
  });

  test('a second server on the same data says who holds it, and what to do', async () => {
    const { code, output } = await runAtlas({ PORT: '0', DATA_DIR: dataFolder });
    expect(code).toBe(1);
    expect(output).toContain(String(atlas.process.pid));
    expect(output).toContain('DATA_DIR');
  });

  test('Ctrl-C stops all of it and leaves no process behind', async () => {
    expect(await atlas.interrupt()).toBe(0);
    expect(await processesOn(dataFolder)).toStrictEqual([]);
  });

  test('a second start neither fetches nor loads again, and killed leaves no Neo4j behind', async () => {
    const again = await startAtlas({ PORT: '0', DATA_DIR: dataFolder });
    expect(again.lines.some((line) => line.includes('种子未变，不必重载'))).toBe(true);
    expect(await ask(again.address, NAME)).toStrictEqual(NAMED);
    // Killed, it cannot act any more; its Neo4j ends all the same.
    again.process.kill('SIGKILL');
    await expect
      .poll(() => processesOn(dataFolder), { timeout: 30_000, interval: 500 })
      .toStrictEqual([]);
  });
});

describe('a start that cannot be', () => {
  test('names the port that is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void holder.close());
    await new Promise((resolve) => holder.once('listening', resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const { code, output } = await runAtlas({ PORT: port, DATA_DIR: dataFolder });
    expect(code).toBe(1);
    expect(output).toContain(`127.0.0.1:${port}`);
    expect(output).toContain('PORT=4001 npm start');
  });

  test('names every variable at fault', async () => {
    const { code, output } = await runAtlas({ PORT: 'many', NEO4J_URI: 'http://neo4j' });
    expect(code).toBe(1);
    expect(output).toContain('PORT=many');
    expect(output).toContain('NEO4J_URI=http://neo4j');
  });

  test('names the three ways to a Neo4j where there is neither Java nor NEO4J_URI', async () => {
    const { code, output } = await runAtlas({
      PORT: '0',
      DATA_DIR: dataFolder,
      PATH: '',
      JAVA_HOME: '',
    });
    expect(code).toBe(1);
    expect(output).toContain('docker compose up');
    expect(output).toContain('NEO4J_URI');
    expect(output).toContain('apt');
  });

  test('names the text that it cannot read', async () => {
    const file = join(dataFolder, 'text.jsonl');
    await writeFile(file, 'no json');
    const { code, output } = await runAtlas({ PORT: '0', PLAN_TEXT: file });
    expect(code).toBe(1);
    expect(output).toContain(file);
  });

  test('names the boundaries that it cannot use, and the feature at fault, in both languages', async () => {
    const file = join(dataFolder, 'map.json');
    const point = { type: 'Point', coordinates: [110, 21] };
    await writeFile(
      file,
      collection({ type: 'Feature', properties: { name: '甲县' }, geometry: point }),
    );
    const { code, output } = await runAtlas({ PORT: '0', MAP_DATA: file });
    expect(code).toBe(1);
    expect(output).toContain(file);
    expect(output).toContain('第 1 个要素（甲县）的几何不是 Polygon 或 MultiPolygon');
    expect(output).toContain('feature 1 (甲县) is no Polygon or MultiPolygon');
  });

  test('says what is wrong with a Neo4j that it cannot use', async () => {
    const { code, output } = await runAtlas({
      PORT: '0',
      NEO4J_URI: inject('connection').uri,
      NEO4J_PASSWORD: 'wrong',
    });
    expect(code).toBe(1);
    expect(output).toContain('NEO4J_PASSWORD');
  });
});

test('a Neo4j of the user’s own is used where NEO4J_URI names it', async () => {
  const { uri, user, password } = inject('connection');
  const atlas = await startAtlas({
    PORT: '0',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DATA_DIR: join(dataFolder, 'unused'),
  });
  expect(await ask(atlas.address, NAME)).toStrictEqual(NAMED);
  expect(await processesOn(join(dataFolder, 'unused'))).toStrictEqual([]);
  await atlas.interrupt();
});
