import { setTimeout as sleep } from 'node:timers/promises';

import { GraphUnreachableError } from '#server/domain/errors.ts';
import type { Progress } from '#server/domain/progress.ts';

import type { Graph } from './graph.ts';

const ASK_EVERY_MS = 1_000;
/** So long a Neo4j is waited for, each time that it goes away. */
const PATIENCE_MS = 300_000;
const MOST_TIMES = 10;

/** Does the work again where Neo4j went away in the middle of it, once it is back. What the work had done by then must not harm it. */
export async function outliveAbsence<Result>(
  graph: Graph,
  progress: Progress,
  work: () => Promise<Result>,
): Promise<Result> {
  for (let times = 1; ; times += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GraphUnreachableError) || times === MOST_TIMES) {
        throw error;
      }
      progress.step(
        `${error.words.zh}等它回来再继续`,
        `${error.words.en} What was begun goes on when it is back`,
      );
      await untilBack(graph, error);
    }
  }
}

async function untilBack(graph: Graph, reason: GraphUnreachableError): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    await sleep(ASK_EVERY_MS);
    const isBack = await graph.verify().then(
      () => true,
      () => false,
    );
    if (isBack) {
      return;
    }
  }
  throw reason;
}
