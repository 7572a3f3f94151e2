import { access, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

import { StartupError } from '#server/domain/startup-errors.ts';
import type { Progress } from '#server/domain/progress.ts';

import { withElapsed } from './elapsed-detail.ts';
import { areJarsThere, writeJarList } from './jar-list.ts';
import { makeFolder } from './make-folder.ts';
import { prerequisiteError } from './prerequisites.ts';
import { runToEnd } from './tied-child.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const SHOWN_LINES = 12;

export interface JarOptions {
  readonly cacheFolder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly progress: Progress;
}

/** What the pom says of the Neo4j it asks for. */
export interface Neo4jRelease {
  readonly version: string;
  readonly jarCount: number;
}

/**
 * The folder with Neo4j's jars, fetched by Maven on the first start and kept in the cache. Throws STARTUP_FAILED where
 * Maven is missing or does not succeed.
 */
export async function getNeo4jJars(options: JarOptions): Promise<string> {
  const release = readRelease(await readFile(POM, 'utf8'));
  const folder = join(options.cacheFolder, `neo4j-${release.version}`);
  const jars = join(folder, 'lib');
  if ((await exists(jars)) && !(await areJarsThere(jars))) {
    await dropNeo4jJars(jars, options);
  }
  if (!(await exists(jars))) {
    await fetchJars(await makeFolder(folder, 'CACHE_DIR'), jars, release, options);
  }
  return jars;
}

/** Removes jars that are not what was fetched, so that they are fetched again. */
export async function dropNeo4jJars(jars: string, { progress }: JarOptions): Promise<void> {
  progress.step(
    `${jars} 中的 jar 包有缺损，重新下载`,
    `the jars in ${jars} are damaged; fetching them again`,
  );
  await rm(jars, { recursive: true, force: true });
}

/** Reads the version and the number of jars out of the pom's properties. */
export function readRelease(pom: string): Neo4jRelease {
  const version = /<neo4j\.version>([\d.]+)</.exec(pom)?.[1];
  const jarCount = /<neo4j\.jars>(\d+)</.exec(pom)?.[1];
  if (version === undefined || jarCount === undefined) {
    throw new Error(`${POM} names no neo4j.version or no neo4j.jars`);
  }
  return { version, jarCount: Number(jarCount) };
}

/** Tells from Maven's lines how far it has come: the descriptions (pom) of what there is to fetch, and the jars. */
export class FetchCount {
  readonly #jarCount: number;
  #descriptions = 0;
  #jars = 0;

  constructor(jarCount: number) {
    this.#jarCount = jarCount;
  }

  hear(line: string): void {
    if (/Downloaded from .*\.jar\b/.test(line)) {
      this.#jars += 1;
    } else if (line.includes('Downloaded from ')) {
      this.#descriptions += 1;
    }
  }

  toString(): string {
    // Maven fetches some jars for itself too, most of them after ours.
    const jars = Math.min(this.#jars, this.#jarCount);
    return `${String(jars)} / ${String(this.#jarCount)} jar, ${String(this.#descriptions)} pom,`;
  }
}

async function fetchJars(
  folder: string,
  jars: string,
  { version, jarCount }: Neo4jRelease,
  { environment, progress }: JarOptions,
): Promise<void> {
  progress.step(
    `用 Maven 下载 Neo4j ${version}（约 123 MB，只在第一次启动时）`,
    `fetching Neo4j ${version} by Maven (about 123 MB, on the first start only)`,
  );
  // Into a folder of its own and then in one move to its place: no start ever sees half of the jars.
  const partial = await mkdtemp(join(folder, 'fetching-'));
  const parameters = [
    '-B',
    '-f',
    POM,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
  ];
  const count = new FetchCount(jarCount);
  const hear = (line: string) => {
    count.hear(line);
  };
  try {
    const { isMissing, code, output } = await withElapsed(
      progress,
      () => runToEnd('mvn', parameters, { environment, folder }, hear),
      () => count.toString(),
    );
    if (isMissing) {
      throw prerequisiteError('没有找到 mvn（PATH 中没有）', 'there is no mvn on PATH');
    }
    if (code !== 0) {
      throw mavenError(output);
    }
    await moveUnlessThere(partial, jars);
    await writeJarList(jars);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function moveUnlessThere(partial: string, jars: string): Promise<void> {
  try {
    await rename(partial, jars);
  } catch (error) {
    // Another start may have fetched them meanwhile; its jars are as good.
    if (!(await exists(jars))) {
      throw error;
    }
  }
}

function mavenError(output: readonly string[]): StartupError {
  const last = output
    .map((line) => stripVTControlCharacters(line).trim())
    .filter((line) => line !== '' && line !== '[ERROR]' && !line.startsWith('[INFO]'))
    .slice(-SHOWN_LINES)
    .join('\n');
  return new StartupError(
    `Maven 没能下载 Neo4j，它最后说：\n${last}\n` +
      '请检查网络，或在 ~/.m2/settings.xml 中设置代理（proxies）或镜像（mirrors）后重新启动；' +
      '也可以改用 `docker compose up`，或设置 NEO4J_URI、NEO4J_USER、NEO4J_PASSWORD 连接已有的 Neo4j。',
    `Maven could not fetch Neo4j; its last words:\n${last}\n` +
      'Check the network, or give a proxy or a mirror in ~/.m2/settings.xml, and start again; ' +
      'or use `docker compose up`, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j that you have.',
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
