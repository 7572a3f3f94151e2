import { randomBytes } from 'node:crypto';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { StartupError, UnusableStoreError } from '#server/domain/startup-errors.ts';

import { javaEnvironment, javaParameters, type Installation } from './installation.ts';
import { runToEnd } from './tied-child.ts';

/**
 * The password of our own Neo4j, made and set before its first start and kept where only the owner of the data can read
 * it. Throws UnusableStoreError where there are data but the password is lost.
 */
export async function getPassword(installation: Installation): Promise<string> {
  const file = join(installation.home, 'password');
  const isFirstStart = !(await hasDatabases(installation.home));
  const kept = await findText(file);
  if (!isFirstStart) {
    return kept ?? failLost(file, installation.home);
  }
  const password = kept ?? (await makePassword(file));
  await setPassword(installation, file);
  return password;
}

async function makePassword(file: string): Promise<string> {
  const password = randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function setPassword(installation: Installation, file: string): Promise<void> {
  const { code, output } = await runToEnd(
    installation.java,
    [
      ...javaParameters(installation),
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      // Read out of the file, so that the password never stands in the list of processes.
      `@${file}`,
    ],
    { environment: javaEnvironment(installation), folder: installation.home },
  );
  if (code !== 0) {
    const said = output.join('\n');
    throw new StartupError(
      `Neo4j 的初始密码没有设成，neo4j-admin 说：\n${said}\n请按它所说改正，或删除 ${installation.home} 后重新启动。`,
      `Neo4j's first password could not be set; neo4j-admin says:\n${said}\nMend what it says, or delete ${installation.home} and start again.`,
    );
  }
}

async function hasDatabases(home: string): Promise<boolean> {
  return access(join(home, 'data', 'databases')).then(
    () => true,
    () => false,
  );
}

async function findText(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim() || null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}

function failLost(file: string, home: string): never {
  throw new UnusableStoreError(
    `${home} 中有图数据，但密码文件 ${file} 丢失了。`,
    `There are graph data in ${home}, but their password, ${file}, is lost.`,
  );
}
