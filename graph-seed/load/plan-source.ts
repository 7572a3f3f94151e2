import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Addition, Additions } from '#server/domain/addition.ts';
import type { PlanManifest } from '#server/domain/plan.ts';
import { fingerprintOf } from '#server/files/fingerprint-of.ts';

import { buildGraph } from '../build-graph.ts';
import { findPlanFolders } from '../plan-folders.ts';
import { readManifest, readSeed } from '../read-seed.ts';
import { fingerprintOfContent } from './content-fingerprint.ts';
import { storedFormOf, type StoredForm } from './stored-form.ts';

/** A plan that is read only where it has to be. */
export interface PlanSource {
  /** The folder's name. */
  readonly folder: string;
  readonly manifest: PlanManifest;
  /** Changes with all that decides what is stored of the plan: its files, and the code that reads them. */
  readonly digest: string;
  /** Throws SEED_INVALID. */
  read(): Promise<StoredForm>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Reads a plan of a folder with what later papers add to it. Throws SEED_INVALID. */
export type ReadPlan = (folder: string, additions: readonly Addition[]) => Promise<StoredForm>;

/**
 * The plans of these folders with what later papers add to them, in this order. Throws SEED_INVALID where a manifest is
 * malformed.
 */
export async function planSources(
  folders: readonly string[],
  additions: Additions = {},
  read: ReadPlan = readPlan,
): Promise<readonly PlanSource[]> {
  const code = await fingerprintOfCode();
  return Promise.all(
    folders.map(async (folder) => {
      const manifest = await readManifest(folder);
      const added = additions[manifest.id] ?? [];
      const parts = [code, (await fingerprintOf([folder])).slice(0, 16), ...digestOf(added)];
      const digest = parts.join('-');
      return { folder: basename(folder), manifest, digest, read: () => read(folder, added) };
    }),
  );
}

/** Reads a plan in this thread. */
export async function readPlan(
  folder: string,
  additions: readonly Addition[],
): Promise<StoredForm> {
  return storedFormOf(buildGraph(await readSeed(folder), additions));
}

function digestOf(additions: readonly Addition[]): string[] {
  return additions.length === 0 ? [] : [fingerprintOfContent(additions)];
}

async function fingerprintOfCode(): Promise<string> {
  const plans = (await findPlanFolders()).map((folder) => join(basename(folder), '/'));
  const isOfPlan = (file: string): boolean => plans.some((plan) => file.includes(plan));
  const code = ['graph-seed', 'server/domain'].map((folder) => join(ROOT, folder));
  return (await fingerprintOf(code, isOfPlan)).slice(0, 16);
}
