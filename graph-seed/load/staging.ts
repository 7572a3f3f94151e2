import { z } from 'zod';

import type { RelationRow, Row } from './rows.ts';
import { statement } from './statements.ts';
import type { Turn } from './turn.ts';

const STAGE_ENDS = statement('./stage-ends.cypher');
const STAGE_ENTITIES = statement('./stage-entities.cypher');
const STAGE_RELATIONS = statement('./stage-relations.cypher');
const SWEEP = statement('./sweep.cypher');

const BATCH = 1_000;
const Swept = z.object({ swept: z.number() });

/**
 * Writes entities and relations in batches where nothing finds them: a staged entity bears no label that a question asks for. They
 * are found once they are published, all at once.
 */
export class Staging {
  readonly #turn: Turn;

  constructor(turn: Turn) {
    this.#turn = turn;
  }

  /** Makes room for entities that relations are to lead to, before the rest of them is known. */
  async ends(ids: readonly string[]): Promise<void> {
    await this.#turn.writeBatches(ids, BATCH, (batch, run) => run(STAGE_ENDS, { ids: batch }));
  }

  async entities(rows: readonly Row[]): Promise<void> {
    await this.#turn.writeBatches(rows, BATCH, (batch, run) =>
      run(STAGE_ENTITIES, { rows: batch }),
    );
  }

  /** At least one end of each is staged. */
  async relations(rows: readonly RelationRow[]): Promise<void> {
    await this.#turn.writeBatches(rows, BATCH, (batch, run) =>
      run(STAGE_RELATIONS, { rows: batch }),
    );
  }
}

/** Deletes in batches what was staged and never published, and what was retired. */
export async function sweep(turn: Turn): Promise<void> {
  for (let left = 1; left > 0;) {
    const [found] = z.array(Swept).parse(await turn.write((run) => run(SWEEP)));
    left = found?.swept ?? 0;
  }
}
