import { loadAtlas } from '#graph-seed/load/load-atlas.ts';
import { readAtlas } from '#graph-seed/read-atlas.ts';
import type { PlanManifest } from '#server/domain/plan.ts';
import type { Progress } from '#server/domain/progress.ts';
import type { Graph } from '#server/graph/graph.ts';

/**
 * Loads the plans of these folders, and removes any other; what is stored already in this state is left alone. Gives the
 * plans in their order. Throws SEED_INVALID.
 */
export async function loadPlans(
  graph: Graph,
  folders: readonly string[],
  progress: Progress,
): Promise<readonly PlanManifest[]> {
  const atlas = await readAtlas(folders);
  const { plans, entities, relations } = atlas;
  const titles = plans.map(({ manifest }) => manifest.title).join('、');
  const size = `${String(entities.size)} / ${String(relations.size)}`;
  progress.step(
    `正在载入${titles}（条目 / 关系：${size}）`,
    `loading the seed (nodes / relations: ${size})`,
  );
  const { written, deleted } = await loadAtlas(graph, atlas);
  if (written + deleted === 0) {
    progress.step('种子未变，不必重载', 'the seed is unchanged, nothing to load');
  }
  return plans.map(({ manifest }) => manifest);
}
