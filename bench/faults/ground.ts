import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Atlas } from './atlas.ts';

/** What a fault comes to. */
export interface Outcome {
  /** What a reader sees meanwhile. */
  readonly reader: string;
  /** What the operator sees: a line of the log, or the last words. */
  readonly operator: string;
  /** Seconds until readers get answers again; `not` where that takes the operator. */
  readonly seconds: string;
  /** The checksum of what is stored afterwards, and whether it is whole. */
  readonly graph: string;
}

/** A folder for the faults, with a loaded graph to begin from. */
export class Ground {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async prepare(): Promise<Ground> {
    const ground = new Ground(await mkdtemp(join(tmpdir(), 'plan-atlas-faults-')));
    const first = new Atlas({ DATA_DIR: ground.#loaded });
    await first.said(/^ready /);
    await first.kill('SIGINT');
    return ground;
  }

  get #loaded(): string {
    return join(this.folder, 'loaded');
  }

  /** A copy of the loaded data, or an empty folder. */
  async data(isLoaded = true): Promise<string> {
    const folder = await mkdtemp(join(this.folder, 'data-'));
    if (isLoaded) {
      await cp(this.#loaded, folder, { recursive: true });
    }
    return folder;
  }

  /** A disk of so many megabytes, in memory; to mount it takes root. Gives its folder, and what takes it away. */
  async disk(megabytes: number): Promise<{ readonly folder: string; remove(): void }> {
    const folder = await mkdtemp(join(this.folder, 'disk-'));
    const size = `size=${String(megabytes)}m`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]);
    await mkdir(join(folder, 'data'));
    return {
      folder: join(folder, 'data'),
      remove: () => {
        execFileSync('umount', ['-l', folder]);
      },
    };
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
