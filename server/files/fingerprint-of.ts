import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A digest of the names and contents of these files, and of all in these folders, but for those to be left out. */
export async function fingerprintOf(
  paths: readonly string[],
  isLeftOut: (file: string) => boolean = () => false,
): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of (await filesIn(path)).filter((one) => !isLeftOut(one))) {
      hash.update(relative(path, file)).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) {
    return [path];
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
