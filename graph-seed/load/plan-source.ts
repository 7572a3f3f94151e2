import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { PlanGraph, PlanManifest } from '#server/domain/plan.ts';
import { fingerprintOf } from '#server/files/fingerprint-of.ts';

import { buildGraph } from '../build-graph.ts';
import { findPlanFolders } from '../plan-folders.ts';
import { readManifest, readSeed } from '../read-seed.ts';

/** A plan that is read only where it has to be. */
export interface PlanSource {
  /** The folder's name. */
  readonly folder: string;
  readonly manifest: PlanManifest;
  /** Changes with all that decides what is stored of the plan: its files, and the code that reads them. */
  readonly digest: string;
  /** Throws SEED_INVALID. */
  read(): Promise<PlanGraph>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The plans of these folders, in this order. Throws SEED_INVALID where a manifest is malformed. */
export async function planSources(folders: readonly string[]): Promise<readonly PlanSource[]> {
  const code = await fingerprintOfCode();
  return Promise.all(
    folders.map(async (folder) => ({
      folder: basename(folder),
      manifest: await readManifest(folder),
      digest: `${code}-${(await fingerprintOf([folder])).slice(0, 16)}`,
      read: async () => buildGraph(await readSeed(folder)),
    })),
  );
}

async function fingerprintOfCode(): Promise<string> {
  const plans = (await findPlanFolders()).map((folder) => join(basename(folder), '/'));
  const isOfPlan = (file: string): boolean => plans.some((plan) => file.includes(plan));
  const code = ['graph-seed', 'server/domain'].map((folder) => join(ROOT, folder));
  return (await fingerprintOf(code, isOfPlan)).slice(0, 16);
}
