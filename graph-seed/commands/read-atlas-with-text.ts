import { readFile } from 'node:fs/promises';

import type { PlanGraph } from '#server/domain/plan.ts';
import { parsePlanText, type PlanText } from '#server/domain/plan-text.ts';
import { readEnvironment } from '#server/environment.ts';

import { planOfText } from '../edition-of.ts';
import type { AtlasGraph } from '../join-plans.ts';
import { findPlanFolders } from '../plan-folders.ts';
import { readAtlas } from '../read-atlas.ts';

export interface AtlasWithText {
  readonly atlas: AtlasGraph;
  /** The text of PLAN_TEXT where it is this plan's, otherwise null. */
  readonly textOf: (plan: PlanGraph) => PlanText | null;
}

/** The seed of every plan, and the text that PLAN_TEXT names. Throws SEED_INVALID. */
export async function readAtlasWithText(): Promise<AtlasWithText> {
  const { planTextFile } = readEnvironment(process.env);
  const atlas = await readAtlas(await findPlanFolders());
  const text = planTextFile === null ? null : parsePlanText(await readFile(planTextFile, 'utf8'));
  const manifests = atlas.plans.map(({ manifest }) => manifest);
  const manifest = text === null ? undefined : planOfText(manifests, text);
  return { atlas, textOf: (plan) => (plan.manifest === manifest ? text : null) };
}
