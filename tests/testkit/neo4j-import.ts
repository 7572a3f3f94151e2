import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { unzipSync } from 'fflate';
import { afterAll } from 'vitest';

import type { GraphConnection } from '#server/domain/graph-connection.ts';
import { startEmbeddedNeo4j } from '#server/embedded-neo4j/embedded-neo4j.ts';
import { javaEnvironment, javaParameters } from '#server/embedded-neo4j/installation.ts';
import { makeFolder } from '#server/embedded-neo4j/make-folder.ts';
import { getNeo4jJars } from '#server/embedded-neo4j/neo4j-jars.ts';
import { writeConfiguration } from '#server/embedded-neo4j/neo4j-process.ts';
import { getJava } from '#server/embedded-neo4j/prerequisites.ts';
import { runToEnd } from '#server/embedded-neo4j/tied-child.ts';
import { readEnvironment } from '#server/environment.ts';

const PROGRESS = { step: () => undefined, detail: () => undefined };

/**
 * A Neo4j over the store that neo4j-admin makes of an archive, by the very command that the archive's README gives. It is
 * gone after the tests of the file.
 */
export async function startImportedNeo4j(archive: Buffer): Promise<GraphConnection> {
  const { cacheFolder, inherited } = readEnvironment(process.env);
  const dataFolder = await mkdtemp(join(tmpdir(), 'plan-atlas-import-'));
  afterAll(() => rm(dataFolder, { recursive: true, force: true }));
  const options = { dataFolder, cacheFolder, environment: inherited, progress: PROGRESS };
  // Its first start gives it its password; after that it may have any store.
  await (await startEmbeddedNeo4j(options)).stop();
  const home = join(dataFolder, 'neo4j');
  const installation = {
    java: (await getJava(inherited)).command,
    jars: await getNeo4jJars(options),
    home,
    environment: inherited,
  };
  await writeConfiguration(installation, 0);
  const folder = await makeFolder(join(dataFolder, 'import'), 'DATA_DIR');
  const files = unzipSync(archive);
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(join(folder, name), bytes);
  }
  const command = /neo4j-admin (.*)/.exec(new TextDecoder().decode(files['README.txt']))?.[1] ?? '';
  const { code, output } = await runToEnd(
    installation.java,
    [...javaParameters(installation), 'org.neo4j.cli.AdminTool', ...command.split(' ')],
    { environment: javaEnvironment(installation), folder },
  );
  if (code !== 0) {
    throw new Error(output.join('\n'));
  }
  const neo4j = await startEmbeddedNeo4j(options);
  afterAll(() => neo4j.stop());
  return neo4j.connection;
}
