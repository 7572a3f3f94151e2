import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { StartupError } from '#server/domain/startup-errors.ts';
import { FetchCount, getNeo4jJars, readRelease } from '#server/embedded-neo4j/neo4j-jars.ts';

const progress = { step: () => undefined, detail: () => undefined };

test('the pom names the version and how many jars it comes to', async () => {
  const pom = await readFile(
    new URL('../../server/embedded-neo4j/pom.xml', import.meta.url),
    'utf8',
  );
  expect(readRelease(pom)).toStrictEqual({ version: '5.26.30', jarCount: 213 });
});

test('a pom without its version is refused', () => {
  expect(() => readRelease('<project/>')).toThrow('names no neo4j.version');
});

test('the count tells the jars from their descriptions, under any name of a mirror', () => {
  const count = new FetchCount(213);
  for (const line of [
    '[INFO] Scanning for projects...',
    'Downloading from central: a/neo4j.pom',
    '[INFO] Downloaded from central: a/neo4j.pom (2.8 kB at 61 kB/s)',
    '[INFO] Downloaded from our-mirror: a/neo4j-5.26.30.jar (1.5 MB at 1.5 MB/s)',
    '\u001b[0m[INFO] Downloaded from central: a/jna.jar (1.5 MB at 1.5 MB/s)',
  ]) {
    count.hear(line);
  }
  expect(String(count)).toBe('2 / 213 jar, 1 pom,');
});

describe('a first start that cannot fetch Neo4j', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-atlas-jars-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  async function failure(environment: NodeJS.ProcessEnv): Promise<StartupError> {
    const cacheFolder = join(folder, 'cache');
    const options = { cacheFolder, environment, progress };
    const error: unknown = await getNeo4jJars(options).catch((reason: unknown) => reason);
    if (!(error instanceof StartupError)) {
      throw new Error('the jars were fetched', { cause: error });
    }
    return error;
  }

  test('says that Maven is missing', async () => {
    const { words } = await failure({ PATH: folder });
    expect(words.zh).toContain('没有找到 mvn');
    expect(words.en).toContain('there is no mvn on PATH');
  });

  test('passes on what Maven says, with advice, and leaves no half of the jars', async () => {
    const nowhere = ['http', 'https'].flatMap((scheme) => [
      `-D${scheme}.proxyHost=127.0.0.1`,
      `-D${scheme}.proxyPort=9`,
    ]);
    const options = [`-Dmaven.repo.local=${join(folder, 'repository')}`, ...nowhere];
    const { words } = await failure({ ...process.env, MAVEN_OPTS: options.join(' ') });
    for (const text of [words.zh, words.en]) {
      expect(text).toContain('[ERROR]');
      expect(text).toContain('~/.m2/settings.xml');
      expect(text).toContain('docker compose up');
    }
    await expect(readdir(join(folder, 'cache', 'neo4j-5.26.30'))).resolves.toStrictEqual([]);
  }, 60_000);
});
