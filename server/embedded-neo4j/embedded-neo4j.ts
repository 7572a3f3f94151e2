import { join } from 'node:path';

import type { AskAbsence, GraphConnection } from '#server/domain/graph-connection.ts';
import type { Progress } from '#server/domain/progress.ts';

import { findClassArchive } from './class-archive.ts';
import { NEO4J_HOST, NEO4J_USER } from './configuration.ts';
import { takeDataLock, type DataLock } from './data-lock.ts';
import { explainFileFailure } from './file-failures.ts';
import { makeFolder } from './make-folder.ts';
import { findDamagedJar } from './jar-list.ts';
import { dropNeo4jJars, getNeo4jJars } from './neo4j-jars.ts';
import { endsWithParent } from './parent-death.ts';
import { getPassword } from './password.ts';
import { getJava, type Java } from './prerequisites.ts';
import { setDataAside } from './set-data-aside.ts';
import { SupervisedNeo4j } from './supervised-neo4j.ts';

export interface EmbeddedNeo4jOptions {
  /** Where the graph is kept, in a folder `neo4j` of its own. One server at a time may use it. */
  readonly dataFolder: string;
  /** Where Neo4j's jars are kept from one start to the next. Several servers may share it. */
  readonly cacheFolder: string;
  readonly progress: Progress;
  /** Whether to begin with an empty graph: what is there is set aside. */
  readonly isAnew?: boolean;
  /** The environment that Java and Maven are found by and run in: PATH, JAVA_HOME, proxies. */
  readonly environment: NodeJS.ProcessEnv;
}

/** A Neo4j that is a child process of this one. */
export interface EmbeddedNeo4j {
  readonly connection: GraphConnection;
  readonly absence: AskAbsence;
  /** Ends it; resolves when its process is gone and its data are free. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts Neo4j Community as a child process and resolves when it answers Bolt, after some five seconds; the first start
 * fetches it too. A Neo4j that ends by itself is started again on the same port. Throws STARTUP_FAILED that says what to
 * do.
 */
export async function startEmbeddedNeo4j(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  const java = await getJava(options.environment);
  const home = await makeFolder(join(options.dataFolder, 'neo4j'), 'DATA_DIR');
  try {
    return await startLocked(home, java, options);
  } catch (error) {
    throw await explainFileFailure(error, home, 'DATA_DIR');
  }
}

async function startLocked(
  home: string,
  java: Java,
  options: EmbeddedNeo4jOptions,
): Promise<EmbeddedNeo4j> {
  const lock = await takeDataLock(home);
  try {
    if (options.isAnew === true) {
      await setDataAside(options.dataFolder);
    }
    return await startInHome(home, java, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startInHome(
  home: string,
  java: Java,
  lock: DataLock,
  options: EmbeddedNeo4jOptions,
): Promise<EmbeddedNeo4j> {
  const start = async (jars: string): Promise<EmbeddedNeo4j> => {
    const { environment, progress } = options;
    const classes = await findClassArchive(java, jars);
    const tie = await endsWithParent(environment);
    const installation = { java: java.command, jars, home, environment, tie, classes };
    const password = await getPassword(installation);
    return handleOf(await SupervisedNeo4j.start(installation, lock, progress), password, lock);
  };
  const jars = await getNeo4jJars(options);
  try {
    return await start(jars);
  } catch (error) {
    // Java stumbles over a damaged jar in many ways: it is the jars that are looked at, and not its words.
    if ((await findDamagedJar(jars)) === null) {
      throw error;
    }
    await dropNeo4jJars(jars, options);
    return start(await getNeo4jJars(options));
  }
}

function handleOf(neo4j: SupervisedNeo4j, password: string, lock: DataLock): EmbeddedNeo4j {
  const uri = `bolt://${NEO4J_HOST}:${String(neo4j.port)}`;
  let stopped: Promise<void> | null = null;
  return {
    connection: { uri, user: NEO4J_USER, password },
    absence: () => neo4j.absence(),
    stop() {
      stopped ??= neo4j.stop().finally(() => {
        lock.release();
      });
      return stopped;
    },
  };
}
