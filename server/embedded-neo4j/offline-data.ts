import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { StartupError } from '#server/domain/startup-errors.ts';

import { takeDataLock } from './data-lock.ts';
import type { EmbeddedNeo4jOptions } from './embedded-neo4j.ts';
import { explainFileFailure } from './file-failures.ts';
import { javaEnvironment, javaParameters, type Installation } from './installation.ts';
import { makeFolder } from './make-folder.ts';
import { getNeo4jJars } from './neo4j-jars.ts';
import { writeConfiguration } from './neo4j-process.ts';
import { getPassword } from './password.ts';
import { getJava } from './prerequisites.ts';
import { runToEnd } from './tied-child.ts';

const DATABASE = 'neo4j';
/** The admin tool opens no port, but wants one in the configuration. */
const ANY_PORT = 7687;

/** Writes our own Neo4j's graph into one file. Nobody may use the data meanwhile. Throws STARTUP_FAILED with what Neo4j said. */
export async function dumpData(options: EmbeddedNeo4jOptions, file: string): Promise<void> {
  await withData(options, async (installation) => {
    // Beside the file, so that it comes to its place in one move, and what was there before stays until then.
    const folder = await mkdtemp(`${resolve(file)}.partial-`);
    try {
      await admin(installation, 'dump', DATABASE, `--to-path=${folder}`);
      await rename(join(folder, `${DATABASE}.dump`), file);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Puts the graph of such a file in the place of what our own Neo4j holds, if it holds any. */
export async function loadData(options: EmbeddedNeo4jOptions, file: string): Promise<void> {
  await withData(options, async (installation) => {
    await getPassword(installation);
    // The admin tool looks for the database's name.
    const folder = await mkdtemp(join(dirname(installation.home), 'restoring-'));
    try {
      await symlink(resolve(file), join(folder, `${DATABASE}.dump`));
      await admin(
        installation,
        'load',
        DATABASE,
        `--from-path=${folder}`,
        '--overwrite-destination=true',
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Holds the data while something is done to them that Neo4j must not be running for. */
async function withData(
  options: EmbeddedNeo4jOptions,
  work: (installation: Installation) => Promise<void>,
): Promise<void> {
  const java = await getJava(options.environment);
  const home = await makeFolder(join(options.dataFolder, 'neo4j'), 'DATA_DIR');
  const lock = await takeDataLock(home);
  try {
    const jars = await getNeo4jJars(options);
    const installation = { java: java.command, jars, home, environment: options.environment };
    await writeConfiguration(installation, ANY_PORT);
    await work(installation);
  } catch (error) {
    throw await explainFileFailure(error, home, 'DATA_DIR');
  } finally {
    lock.release();
  }
}

async function admin(installation: Installation, ...parameters: readonly string[]): Promise<void> {
  const { code, output } = await runToEnd(
    installation.java,
    [...javaParameters(installation), 'org.neo4j.cli.AdminTool', 'database', ...parameters],
    { environment: javaEnvironment(installation), folder: installation.home },
  );
  if (code !== 0) {
    const said = output
      .filter((line) => !/^\s+at /.test(line))
      .slice(-3)
      .join(' ');
    const command = `neo4j-admin database ${parameters.join(' ')}`;
    throw new StartupError(
      `\`${command}\` 没有成功：${said}`,
      `\`${command}\` did not succeed: ${said}`,
    );
  }
}
