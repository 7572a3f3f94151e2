import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { z } from 'zod';

/** By name of a jar: how long it is, and its digest. */
const JarList = z.record(z.string(), z.object({ size: z.number(), sha256: z.string() }));
type JarList = z.infer<typeof JarList>;

/** Beside the folder of the jars. */
function listFile(jars: string): string {
  return join(dirname(jars), 'jars.json');
}

/** Writes down what was fetched, to be known again. */
export async function writeJarList(jars: string): Promise<void> {
  const list: JarList = {};
  for (const name of await readdir(jars)) {
    list[name] = {
      size: (await stat(join(jars, name))).size,
      sha256: await digestOf(join(jars, name)),
    };
  }
  await writeFile(listFile(jars), JSON.stringify(list));
}

/** Whether all jars are there in their length, which takes no time to look at. True where nothing was written down. */
export async function areJarsThere(jars: string): Promise<boolean> {
  return (
    (await findFault(jars, async (file, { size }) => (await stat(file)).size === size)) === null
  );
}

/** The first jar that is not what was fetched, every byte looked at; null where there is none. */
export function findDamagedJar(jars: string): Promise<string | null> {
  return findFault(jars, async (file, { sha256 }) => (await digestOf(file)) === sha256);
}

async function findFault(
  jars: string,
  isRight: (file: string, listed: JarList[string]) => Promise<boolean>,
): Promise<string | null> {
  for (const [name, listed] of Object.entries(await readJarList(jars))) {
    if (!(await isRight(join(jars, name), listed).catch(() => false))) {
      return name;
    }
  }
  return null;
}

async function readJarList(jars: string): Promise<JarList> {
  try {
    return JarList.parse(JSON.parse(await readFile(listFile(jars), 'utf8')));
  } catch {
    return {};
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
