import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Progress } from '#server/domain/progress.ts';

const CLIENT = fileURLToPath(new URL('../../client', import.meta.url));
const LOCKFILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const OUTPUT = join(CLIENT, 'dist');
const FINGERPRINT = join(OUTPUT, 'fingerprint.txt');

/** Builds the explorer unless it was built from these very sources. Gives the folder to serve. */
export async function buildExplorer(progress: Progress): Promise<string> {
  const fingerprint = await fingerprintOfSources();
  const built = await readFile(FINGERPRINT, 'utf8').catch(() => null);
  if (built !== fingerprint) {
    progress.step('正在构建浏览界面', 'building the explorer');
    // Loaded only when needed: a start that finds the explorer built does not pay for the bundler.
    const { build } = await import('vite');
    await build({ configFile: join(CLIENT, 'vite.config.ts'), logLevel: 'error' });
    await writeFile(FINGERPRINT, fingerprint);
  }
  return OUTPUT;
}

async function fingerprintOfSources(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(LOCKFILE));
  const entries = await readdir(CLIENT, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(OUTPUT) && !file.includes('__generated__'));
  for (const file of files.sort()) {
    hash.update(file.slice(CLIENT.length)).update(await readFile(file));
  }
  return hash.digest('hex');
}
