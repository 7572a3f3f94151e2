import { loadPlans as loadSources } from '#graph-seed/load/load-plans.ts';
import { planSources } from '#graph-seed/load/plan-source.ts';
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
  const sources = await planSources(folders);
  const [first, ...others] = sources.map(({ manifest }) => manifest.title);
  const more = others.length === 0 ? '' : `等 ${String(sources.length)} 个规划`;
  progress.step(`正在载入${first ?? ''}${more}`, `loading plans: ${String(sources.length)}`);
  const { written, deleted } = await loadSources(graph, sources, progress);
  const changes = `${String(written)} / ${String(deleted)}`;
  if (written + deleted === 0) {
    progress.step('种子未变，不必重载', 'the seed is unchanged, nothing to load');
  } else {
    progress.step(`已载入（写入 / 删除：${changes}）`, `loaded (written / deleted: ${changes})`);
  }
  return sources.map(({ manifest }) => manifest);
}
