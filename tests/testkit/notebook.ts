import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { getPython } from './python.ts';

const run = promisify(execFile);

/** What runs a notebook; what the notebook itself needs is told to its readers in REQUIREMENTS. */
const RUNNERS = ['ipykernel==7.4.0', 'nbclient==0.11.0'];
const REQUIREMENTS = new URL('../../docs/notebook-requirements.txt', import.meta.url);
const SCRIPT = fileURLToPath(new URL('run-notebook.py', import.meta.url));

/** A Python that can run the notebook of the documentation. */
export async function getNotebookPython(): Promise<string> {
  const requirements = await readFile(REQUIREMENTS, 'utf8');
  return getPython([...requirements.trim().split('\n'), ...RUNNERS]);
}

/** Runs all cells and gives the JSON of this Python expression over the notebook's names; an error or a warning of a cell fails. */
export async function runNotebook(
  python: string,
  { path, address, expression }: { path: string; address: string; expression: string },
): Promise<unknown> {
  // Nothing of the user's own: neither the kernels and settings of their Jupyter, nor what an earlier run left.
  const home = await mkdtemp(join(tmpdir(), 'plan-atlas-notebook-'));
  try {
    const { stdout } = await run(python, [SCRIPT, path, `print(json.dumps(${expression}))`], {
      cwd: home,
      env: {
        ...process.env,
        PLAN_ATLAS_URL: address,
        HOME: home,
        IPYTHONDIR: home,
        JUPYTER_CONFIG_DIR: home,
        JUPYTER_DATA_DIR: home,
        JUPYTER_RUNTIME_DIR: home,
        JUPYTER_PREFER_ENV_PATH: '1',
        MPLCONFIGDIR: home,
      },
    });
    return JSON.parse(stdout);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
