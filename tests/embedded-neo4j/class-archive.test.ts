import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  archiveParameters,
  findClassArchive,
  keepClassArchive,
} from '#server/embedded-neo4j/class-archive.ts';
import { startEmbeddedNeo4j } from '#server/embedded-neo4j/embedded-neo4j.ts';
import { getNeo4jJars } from '#server/embedded-neo4j/neo4j-jars.ts';
import { readEnvironment } from '#server/environment.ts';

const progress = { step: () => undefined, detail: () => undefined };
const JAVA = { command: 'java', version: 'openjdk version "17.0.15"' };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-atlas-classes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the archive of classes', () => {
  let jars = '';
  beforeAll(async () => {
    jars = join(folder, 'few', 'lib');
    await mkdir(jars, { recursive: true });
    await writeFile(join(jars, 'neo4j.jar'), 'classes');
  });

  test('is written by a start that finds none, and used by one that finds it', async () => {
    const none = await findClassArchive(JAVA, jars);
    expect(archiveParameters(none)).toStrictEqual([`-XX:ArchiveClassesAtExit=${none.partial}`]);
    await writeFile(none.partial, 'archive');
    await keepClassArchive(none, true);
    const there = await findClassArchive(JAVA, jars);
    expect(there.isThere).toBe(true);
    expect(archiveParameters(there)).toContain(`-XX:SharedArchiveFile=${there.file}`);
    await rm(there.file);
  });

  test('is not kept of a Java that was killed while it wrote', async () => {
    const none = await findClassArchive(JAVA, jars);
    await writeFile(none.partial, 'half');
    await keepClassArchive(none, false);
    expect(await readdir(join(jars, '..'))).toStrictEqual(['lib']);
  });

  test('is another one for another Java, and for other jars', async () => {
    const files = [await findClassArchive(JAVA, jars)];
    files.push(await findClassArchive({ ...JAVA, version: 'openjdk version "21.0.9"' }, jars));
    await utimes(join(jars, 'neo4j.jar'), 1, 1);
    files.push(await findClassArchive(JAVA, jars));
    await writeFile(join(jars, 'other.jar'), 'classes');
    files.push(await findClassArchive(JAVA, jars));
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);
  });
});

describe('Neo4j', () => {
  let cacheFolder = '';
  /** Starts it on data of its own, and stops it; gives how large the archive then is. */
  async function startAndStop(data: string): Promise<number> {
    const { inherited } = readEnvironment(process.env);
    const dataFolder = join(folder, data);
    const neo4j = await startEmbeddedNeo4j({
      dataFolder,
      cacheFolder,
      environment: inherited,
      progress,
    });
    await neo4j.stop();
    const [archive = ''] = await archives();
    return (await stat(archive)).size;
  }
  async function archives(): Promise<string[]> {
    const [release = ''] = await readdir(cacheFolder);
    const files = await readdir(join(cacheFolder, release));
    return files
      .filter((name) => name.includes('.jsa'))
      .map((name) => join(cacheFolder, release, name));
  }
  beforeAll(async () => {
    // Jars of its own, so that no other start makes or uses the archive.
    cacheFolder = join(folder, 'cache');
    const environment = readEnvironment(process.env);
    const jars = await getNeo4jJars({
      ...environment,
      environment: environment.inherited,
      progress,
    });
    await cp(jars, join(cacheFolder, 'neo4j-5.26.30', 'lib'), { recursive: true });
  });

  test('leaves an archive when it is stopped, one file and no half of one', async () => {
    expect(await startAndStop('first')).toBeGreaterThan(10_000_000);
    expect(await archives()).toHaveLength(1);
  });

  test.each([
    ['is cut short', (whole: Buffer) => whole.subarray(0, 5_000_000)],
    ['is empty', () => Buffer.alloc(0)],
    ['is no archive', () => Buffer.from('no archive')],
    [
      'has a part of it overwritten',
      (whole: Buffer) => Buffer.from(whole).fill(7, whole.length / 2, whole.length / 2 + 5_000),
    ],
  ])('starts with an archive that %s', async (_what, damage) => {
    const [archive = ''] = await archives();
    const whole = await readFile(archive);
    await rm(archive);
    await writeFile(archive, damage(whole));
    await startAndStop('first');
    await rm(archive);
    await writeFile(archive, whole);
  });
});
