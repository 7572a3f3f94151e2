import { loadPlans } from '#graph-seed/load/load-plans.ts';
import type { LoadReport } from '#graph-seed/load/plan-load.ts';
import type { PlanSource } from '#graph-seed/load/plan-source.ts';
import { storedFormOf } from '#graph-seed/load/stored-form.ts';
import type { PlanGraph } from '#server/domain/plan.ts';
import type { Graph } from '#server/graph/graph.ts';

/** Loads plans that are graphs already, as if each had been read from a folder of its own. */
export function loadGraphs(graph: Graph, plans: readonly PlanGraph[]): Promise<LoadReport> {
  const sources = plans.map(sourceOf);
  return loadPlans(graph, sources, { step: () => undefined, detail: () => undefined });
}

/** A plan that is a graph already, as if it had been read from a folder of its own. */
export function sourceOf(plan: PlanGraph): PlanSource {
  return {
    folder: plan.manifest.id,
    manifest: plan.manifest,
    digest: `${plan.version} ${JSON.stringify(plan.presentation)}`,
    read: () => Promise.resolve(storedFormOf(plan)),
  };
}
