import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/plan-atlas', import.meta.url));

/** A Python with these packages of its own, each `name==version`, made once beside what npm installs. */
export async function getPython(packages: readonly string[]): Promise<string> {
  const home = join(CACHE, packages.map((pin) => pin.replace('==', '-')).join('_'));
  const python = join(home, 'bin', 'python');
  if (!(await exists(python))) {
    await mkdir(CACHE, { recursive: true });
    // Into a folder of its own and then in one move to its place: no run ever sees half of it.
    const partial = await mkdtemp(join(CACHE, 'making-'));
    await make(partial, packages);
    await rename(partial, home).catch(async (error: unknown) => {
      await rm(partial, { recursive: true, force: true });
      if (!(await exists(python))) {
        throw error;
      }
    });
  }
  return python;
}

async function make(home: string, packages: readonly string[]): Promise<void> {
  try {
    await run('python3', ['-m', 'venv', home]);
    // What is never imported need not be compiled, and that is most of it.
    const install = ['-m', 'pip', 'install', '--quiet', '--no-compile'];
    await run(join(home, 'bin', 'python'), [...install, ...packages]);
  } catch (cause) {
    await rm(home, { recursive: true, force: true });
    throw new Error(
      `this test needs ${packages.join(' ')}, and so Python 3.11 or later with venv and a package registry: ` +
        'sudo apt install python3-venv, or brew install python',
      { cause },
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
