import { buildGraph } from '#graph-seed/build-graph.ts';
import { joinPlans } from '#graph-seed/join-plans.ts';
import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { readSeed } from '#graph-seed/read-seed.ts';
import type { PlanGraph } from '#server/domain/plan.ts';

const folders = await findPlanFolders();

/** The seed's plans as they are read and as they are built, once for all the tests that share a worker. */
export const SEEDS = await Promise.all(folders.map(readSeed));
export const ATLAS = joinPlans(SEEDS.map((seed) => buildGraph(seed)));

interface SeededPlan {
  /** Where its files lie. */
  readonly path: string;
  readonly graph: PlanGraph;
}

/** 湛茂都市圈发展规划, the plan that the product is about. */
export const ZHANMAO = planIn('zhanmao-2023');

function planIn(name: string): SeededPlan {
  const at = SEEDS.findIndex(({ folder }) => folder === name);
  const [path, graph] = [folders[at], ATLAS.plans[at]];
  if (path === undefined || graph === undefined) {
    throw new Error(`no plan lies in a folder ${name}`);
  }
  return { path, graph };
}
