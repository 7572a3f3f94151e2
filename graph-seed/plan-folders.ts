import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** The folders of the plans, in the order of their names: each folder that holds a manifest.json is a plan. */
export async function findPlanFolders(root: string = HERE): Promise<readonly string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const found: string[] = [];
  for (const name of folders.sort()) {
    const folder = join(root, name);
    if ((await readdir(folder)).includes('manifest.json')) {
      found.push(folder);
    }
  }
  return found;
}
