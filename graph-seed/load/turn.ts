import { setTimeout as sleep } from 'node:timers/promises';

import { StartupError } from '#server/domain/startup-errors.ts';
import { batchesOf } from '#server/domain/lists.ts';
import type { Progress } from '#server/domain/progress.ts';
import type { Graph, Parameters, Run } from '#server/graph/graph.ts';

import { statement } from './statements.ts';

const TAKE_TURN = statement('./take-turn.cypher');
const LEAVE_TURN = statement('./leave-turn.cypher');

/** So long a server that loads need not be heard of. */
const SECONDS = 60;
const ASK_AGAIN_MS = 500;

/** The turn to load: of several servers before one Neo4j, one at a time has it. */
export class Turn {
  readonly #graph: Graph;
  readonly #by: string;

  private constructor(graph: Graph, by: string) {
    this.#graph = graph;
    this.#by = by;
  }

  /** Waits until no other load is under way, and keeps others from it while the work is done. `by` tells one load from another. */
  static async take<Result>(
    graph: Graph,
    by: string,
    progress: Progress,
    work: (turn: Turn) => Promise<Result>,
  ): Promise<Result> {
    const turn = await Turn.begin(graph, by, progress);
    try {
      return await work(turn);
    } finally {
      await turn.leave();
    }
  }

  /** The same for work whose end is elsewhere: it leaves the turn itself. */
  static async begin(graph: Graph, by: string, progress: Progress): Promise<Turn> {
    const turn = new Turn(graph, by);
    for (let tries = 0; !(await graph.write((run) => turn.#renew(run))); tries += 1) {
      if (tries === 0) {
        progress.step(
          '另一个进程正在载入，等它载完',
          'waiting for another process that is loading',
        );
      }
      await sleep(ASK_AGAIN_MS);
    }
    return turn;
  }

  /** One that cannot be left is lost by itself after a minute; what went wrong before is what matters. */
  async leave(): Promise<void> {
    await this.#graph.write((run) => run(LEAVE_TURN, { by: this.#by })).catch(() => undefined);
  }

  /** Several statements in one transaction, as long as the turn is ours. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    return this.#graph.write(async (run) => {
      if (!(await this.#renew(run))) {
        throw new StartupError(
          '载入中断太久，已由另一个进程接手。请再启动一次。',
          'loading was interrupted for so long that another process took over. Start again.',
        );
      }
      return work(run);
    });
  }

  /** The same statement for so many items a transaction. */
  async writeBatches<Item extends Parameters[string]>(
    items: readonly Item[],
    size: number,
    work: (batch: readonly Item[], run: Run) => Promise<unknown>,
  ): Promise<void> {
    for (const batch of batchesOf(items, size)) {
      await this.write((run) => work(batch, run));
    }
  }

  async #renew(run: Run): Promise<boolean> {
    return (await run(TAKE_TURN, { by: this.#by, seconds: SECONDS })).length > 0;
  }
}
