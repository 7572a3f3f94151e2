import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Progress } from '#server/domain/progress.ts';

import { compressFiles } from './compress-files.ts';
import { fingerprintOf } from '../files/fingerprint-of.ts';

const CLIENT = fileURLToPath(new URL('../../client', import.meta.url));
const LOCKFILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const OUTPUT = join(CLIENT, 'dist');
const FINGERPRINT = join(OUTPUT, 'fingerprint.txt');

const VITE = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
);

/** Builds the explorer unless it was built from these very sources. Gives the folder to serve. */
export async function buildExplorer(
  progress: Progress,
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const fingerprint = await fingerprintOfSources();
  const built = await readFile(FINGERPRINT, 'utf8').catch(() => null);
  if (built !== fingerprint) {
    progress.step('正在构建浏览界面', 'building the explorer');
    // A process of its own: whoever starts the build, its NODE_ENV decides whether React comes as for users.
    await promisify(execFile)(
      process.execPath,
      [VITE, 'build', '--config', join(CLIENT, 'vite.config.ts'), '--logLevel', 'error'],
      { env: { ...environment, NODE_ENV: 'production' } },
    );
    await compressFiles(OUTPUT);
    await writeFile(FINGERPRINT, fingerprint);
  }
  return OUTPUT;
}

async function fingerprintOfSources(): Promise<string> {
  const isBuilt = (file: string): boolean =>
    file.startsWith(OUTPUT) || file.includes('__generated__') || file.endsWith('.module.d.css.ts');
  return fingerprintOf([LOCKFILE, CLIENT], isBuilt);
}
