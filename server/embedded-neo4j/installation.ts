import { join } from 'node:path';

import type { ClassArchive } from './class-archive.ts';

/** What it takes to run Neo4j's programs. */
export interface Installation {
  /** The command that runs Java 17 or later. */
  readonly java: string;
  /** The folder with Neo4j's jars. */
  readonly jars: string;
  /** Neo4j's home, which holds its configuration, data and logs. */
  readonly home: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** What it takes to run Neo4j itself. */
export interface ServerInstallation extends Installation {
  /** What stands before the command, so that Neo4j ends with this process. */
  readonly tie: readonly string[];
  /** What a start leaves to the next. */
  readonly classes: ClassArchive;
}

export function configurationFolder({ home }: Installation): string {
  return join(home, 'conf');
}

/** What `java` is to be told before the main class, for each of Neo4j's programs. */
export function javaParameters({ jars }: Installation): readonly string[] {
  return [
    '-XX:+UseSerialGC',
    // The second compiler repays what it costs after some hundred questions that nobody has asked before; see docs/performance.md.
    '-XX:TieredStopAtLevel=1',
    '-XX:+ExitOnOutOfMemoryError',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-cp',
    join(jars, '*'),
  ];
}

/** What Neo4j's programs find in their environment. */
export function javaEnvironment(installation: Installation): NodeJS.ProcessEnv {
  return {
    ...installation.environment,
    NEO4J_HOME: installation.home,
    NEO4J_CONF: configurationFolder(installation),
    // Java 17 finds no file with Chinese in its path under the C locale, which services and containers have.
    LC_ALL: 'C.UTF-8',
  };
}
