import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { StartupError } from '#server/domain/startup-errors.ts';
import { getJava, parseJavaVersion } from '#server/embedded-neo4j/prerequisites.ts';

describe('the version of Java is read out of what it prints', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25" 2025-09-16', 25],
    ['java version "1.8.0_392"', 8],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
  ])('%s is %s', (printed, major) => {
    expect(parseJavaVersion(printed)).toBe(major);
  });
});

describe('a start without a Java that will do', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-atlas-java-'));
    const java = join(folder, 'bin', 'java');
    await mkdir(join(folder, 'bin'));
    await writeFile(java, '#!/bin/sh\necho \'java version "1.8.0_392"\' >&2\n');
    await chmod(java, 0o755);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  async function failure(environment: NodeJS.ProcessEnv): Promise<StartupError> {
    const error: unknown = await getJava(environment).catch((reason: unknown) => reason);
    if (!(error instanceof StartupError)) {
      throw new Error('a Java was found', { cause: error });
    }
    return error;
  }

  test('names the three ways to go on, in both languages', async () => {
    const { zh, en } = (await failure({ PATH: join(folder, 'nothing') })).words;
    expect(zh).toContain('没有找到 java');
    expect(en).toContain('there is no java in JAVA_HOME or on PATH');
    for (const text of [zh, en]) {
      expect(text).toContain('sudo apt install maven openjdk-17-jdk-headless');
      expect(text).toContain('brew install maven openjdk@21');
      expect(text).toContain('docker compose up');
      expect(text).toContain('NEO4J_URI');
    }
  });

  test('names the version that is too old', async () => {
    const { zh, en } = (await failure({ PATH: '', JAVA_HOME: folder })).words;
    expect(zh).toContain('找到的 Java 版本过低');
    expect(en).toContain(`Java is too old (${join(folder, 'bin', 'java')}: Java 8)`);
  });

  test('does not mind an old JAVA_HOME where PATH has a newer Java', async () => {
    await expect(getJava({ ...process.env, JAVA_HOME: folder })).resolves.toMatchObject({
      command: 'java',
    });
  });
});
