import { loadPlans as loadSources } from '#graph-seed/load/load-plans.ts';
import { planSources } from '#graph-seed/load/plan-source.ts';
import type { PlanManifest } from '#server/domain/plan.ts';
import type { Progress } from '#server/domain/progress.ts';
import type { Graph } from '#server/graph/graph.ts';
import { readLedger } from '#server/ledger/ledger-source.ts';

/**
 * Loads the plans of these folders with what later papers add to them, and removes any other; what is stored already in this state is left alone. Gives the
 * plans in their order. Throws SEED_INVALID.
 */
export async function loadPlans(
  graph: Graph,
  folders: readonly string[],
  progress: Progress,
): Promise<readonly PlanManifest[]> {
  const { additions } = await readLedger(graph);
  const sources = await planSources(folders, additions);
  const [first, ...others] = sources.map(({ manifest }) => manifest.title);
  const more = others.length === 0 ? '' : `等 ${String(sources.length)} 个规划`;
  progress.step(`正在载入${first ?? ''}${more}`, `loading plans: ${String(sources.length)}`);
  const { written, deleted, refused } = await loadSources(graph, sources, progress);
  const changes = `${String(written)} / ${String(deleted)}`;
  if (written + deleted === 0) {
    progress.step('种子未变，不必重载', 'the seed is unchanged, nothing to load');
  } else {
    progress.step(`已载入（写入 / 删除：${changes}）`, `loaded (written / deleted: ${changes})`);
  }
  for (const { file, message } of refused) {
    progress.step(
      `记录 ${file} 与规划不合，未计入：${message}`,
      `record ${file} was left out: ${message}`,
    );
  }
  return sources.map(({ manifest }) => manifest);
}
