import { access, constants } from 'node:fs/promises';

import { StartupError } from '#server/domain/startup-errors.ts';
import type { Progress } from '#server/domain/progress.ts';
import type { EmbeddedNeo4jOptions } from '#server/embedded-neo4j/embedded-neo4j.ts';
import type { Environment } from '#server/environment.ts';

/** Where our own Neo4j keeps its data. Throws STARTUP_FAILED where NEO4J_URI names another's, which is its keeper's to back up. */
export function ownData(
  { neo4j, dataFolder, cacheFolder, inherited }: Environment,
  progress: Progress,
): EmbeddedNeo4jOptions {
  if (neo4j !== null) {
    throw new StartupError(
      `NEO4J_URI=${neo4j.uri} 不是自带的 Neo4j。请用它自己的办法备份（neo4j-admin database dump、backup，或 Aura 的快照）；不设 NEO4J_URI 则备份自带的。`,
      `NEO4J_URI=${neo4j.uri} is no Neo4j of ours. Back it up by its own means (neo4j-admin database dump or backup, snapshots of Aura); leave NEO4J_URI unset for ours.`,
    );
  }
  return { dataFolder, cacheFolder, environment: inherited, progress };
}

/** The file that a command is about, its one argument. Throws STARTUP_FAILED where none is given, or where one that is to be read is not there. */
export async function fileArgument(command: string, isToBeRead: boolean): Promise<string> {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    throw new StartupError(
      `请给出文件：npm run ${command} -- plan-atlas.dump`,
      `Say which file: npm run ${command} -- plan-atlas.dump`,
    );
  }
  const isThere = await access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (isToBeRead && !isThere) {
    throw new StartupError(
      `读不到文件 ${file}，请检查路径。`,
      `The file ${file} cannot be read. Check its path.`,
    );
  }
  return file;
}
