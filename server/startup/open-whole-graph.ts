import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { damagedStoreError } from '#graph-seed/stored/damaged-store-error.ts';
import { isWhole } from '#graph-seed/stored/stored-check.ts';
import { verifyStored } from '#graph-seed/stored/verify-stored.ts';
import { AtlasError } from '#server/domain/errors.ts';
import { StartupError, UnusableStoreError } from '#server/domain/startup-errors.ts';
import type { PlanManifest } from '#server/domain/plan.ts';
import type { Progress } from '#server/domain/progress.ts';
import { folderAside } from '#server/embedded-neo4j/set-data-aside.ts';
import type { Environment } from '#server/environment.ts';
import type { Graph } from '#server/graph/graph.ts';

import { joinJournal, journalIn } from './journal.ts';
import { loadPlans } from './load-plans.ts';
import { openGraph, unusable } from './open-graph.ts';
import { Shutdown } from './shutdown.ts';

export interface WholeGraph {
  readonly graph: Graph;
  readonly plans: readonly PlanManifest[];
}

/**
 * The graph with all plans in it, held against what was loaded, so that nothing damaged is served. What of our own Neo4j cannot be used
 * is set aside and loaded anew; another's is left alone, and what to do is told. Throws STARTUP_FAILED.
 */
export async function openWholeGraph(
  environment: Environment,
  progress: Progress,
  shutdown: Shutdown,
): Promise<WholeGraph> {
  try {
    return await attempt(environment, progress, shutdown);
  } catch (error) {
    if (!(error instanceof UnusableStoreError) || shutdown.signal.aborted) {
      throw error;
    }
    if (environment.neo4j !== null) {
      throw withWayOut(error, environment.neo4j.uri);
    }
    const aside = folderAside(environment.dataFolder);
    progress.step(
      `${error.words.zh}已移到 ${aside}，现在从种子重新载入`,
      `${error.words.en} It is moved to ${aside}, and loaded anew from the seed`,
    );
    return attempt(environment, progress, shutdown, true);
  }
}

async function attempt(
  environment: Environment,
  progress: Progress,
  shutdown: Shutdown,
  isAnew = false,
): Promise<WholeGraph> {
  const begun = new Shutdown();
  shutdown.onStop(() => begun.run());
  try {
    const graph = await openGraph(environment, progress, begun, isAnew);
    if (environment.neo4j === null) {
      await joinJournal(graph, journalIn(environment), progress);
    }
    const plans = await loadPlans(graph, await findPlanFolders(), progress);
    progress.step('正在核对所存的图', 'holding what is stored against what was loaded');
    const report = await verifyStored(graph);
    if (!isWhole(report)) {
      throw damagedStoreError(report);
    }
    return { graph, plans };
  } catch (error) {
    await begun.run();
    throw isAnew ? error : unusableIfDamaged(error, environment);
  }
}

/** What Neo4j says where it meets damage is in no list. It is not asked anything at a start that could fail otherwise. */
function unusableIfDamaged(error: unknown, { neo4j, dataFolder }: Environment): unknown {
  if (neo4j !== null || !(error instanceof Error)) {
    return error;
  }
  if (error instanceof AtlasError) {
    return unusable(error, dataFolder);
  }
  return new UnusableStoreError(
    `${dataFolder} 中的图数据读不了（${error.message}）。`,
    `The graph data in ${dataFolder} cannot be read (${error.message}).`,
    { cause: error },
  );
}

function withWayOut(error: UnusableStoreError, uri: string): StartupError {
  const [look, mend] = ['npm run graph:verify', 'npm run graph:verify -- --reload'];
  return new StartupError(
    `${uri}：${error.words.zh}请用 \`${look}\` 查看哪里不符，再用 \`${mend}\` 从种子重新载入。`,
    `${uri}: ${error.words.en} See what differs by \`${look}\`, then load all of it anew by \`${mend}\`.`,
    { cause: error },
  );
}
