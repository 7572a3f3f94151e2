import { buildGraph } from '#graph-seed/build-graph.ts';
import { loadGraph } from '#graph-seed/load/load-graph.ts';
import { readSeed } from '#graph-seed/read-seed.ts';
import type { Progress } from '#server/domain/progress.ts';
import type { Graph } from '#server/graph/graph.ts';

/** Loads every plan's seed; one that is stored already in this state is left alone. Throws SEED_INVALID. */
export async function loadPlans(
  graph: Graph,
  folders: readonly string[],
  progress: Progress,
): Promise<void> {
  for (const folder of folders) {
    const plan = buildGraph(await readSeed(folder));
    const { title } = plan.manifest;
    const size = `${String(plan.entities.size)} / ${String(plan.relations.size)}`;
    progress.step(
      `正在载入${title}（条目 / 关系：${size}）`,
      `loading the seed (nodes / relations: ${size})`,
    );
    const { written, deleted } = await loadGraph(graph, plan);
    if (written + deleted === 0) {
      progress.step('种子未变，不必重载', 'the seed is unchanged, nothing to load');
    }
  }
}
