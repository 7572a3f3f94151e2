import { join } from 'node:path';

import type { GraphConnection } from '#server/domain/graph-connection.ts';
import type { Progress } from '#server/domain/progress.ts';

import { findClassArchive } from './class-archive.ts';
import { NEO4J_HOST, NEO4J_USER } from './configuration.ts';
import { takeDataLock, type DataLock } from './data-lock.ts';
import { makeFolder } from './make-folder.ts';
import { getNeo4jJars } from './neo4j-jars.ts';
import { getPassword } from './password.ts';
import { getJava, type Java } from './prerequisites.ts';
import { SupervisedNeo4j } from './supervised-neo4j.ts';

export interface EmbeddedNeo4jOptions {
  /** Where the graph is kept, in a folder `neo4j` of its own. One server at a time may use it. */
  readonly dataFolder: string;
  /** Where Neo4j's jars are kept from one start to the next. Several servers may share it. */
  readonly cacheFolder: string;
  readonly progress: Progress;
  /** The environment that Java and Maven are found by and run in: PATH, JAVA_HOME, proxies. */
  readonly environment: NodeJS.ProcessEnv;
}

/** A Neo4j that is a child process of this one. */
export interface EmbeddedNeo4j {
  readonly connection: GraphConnection;
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
  const lock = await takeDataLock(home);
  try {
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
  const { environment, progress } = options;
  const jars = await getNeo4jJars(options);
  const classes = await findClassArchive(java, jars);
  const installation = { java: java.command, jars, home, environment, classes };
  const password = await getPassword(installation);
  const neo4j = await SupervisedNeo4j.start(installation, lock, progress);
  let stopped: Promise<void> | null = null;
  return {
    connection: {
      uri: `bolt://${NEO4J_HOST}:${String(neo4j.port)}`,
      user: NEO4J_USER,
      password,
    },
    stop() {
      stopped ??= neo4j.stop().finally(() => {
        lock.release();
      });
      return stopped;
    },
  };
}
