import type { GraphConnection } from './domain/graph-connection.ts';
import { readSettings } from './settings/read-settings.ts';
import type { Settings } from './settings/settings.ts';

/** All that the process is told from outside. */
export interface Environment extends Settings {
  /** A Neo4j to use instead of our own. */
  readonly neo4j: GraphConnection | null;
  /** What our own children inherit: PATH, JAVA_HOME, proxies. */
  readonly inherited: NodeJS.ProcessEnv;
}

/** Parses the environment; throws STARTUP_FAILED that names every variable at fault. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const settings = readSettings(variables);
  return { ...settings, neo4j: connectionOf(settings), inherited: variables };
}

function connectionOf({ neo4jUri, neo4jUser, neo4jPassword }: Settings): GraphConnection | null {
  return neo4jUri === null
    ? null
    : { uri: neo4jUri, user: neo4jUser, password: neo4jPassword ?? '' };
}
