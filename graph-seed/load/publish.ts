import { batchesOf } from '#server/domain/lists.ts';
import type { Run } from '#server/graph/graph.ts';

import type { Difference } from './difference.ts';
import type { PlanRow, PresentationRow } from './rows.ts';
import { statement } from './statements.ts';

const DELETE_RELATIONS = statement('./delete-relations.cypher');
const DELETE_ENTITIES = statement('./delete-entities.cypher');
const DELETE_PLANS = statement('./delete-plans.cypher');
const DELETE_PRESENTATIONS = statement('./delete-presentations.cypher');
const WRITE_ENTITIES = statement('./write-entities.cypher');
const WRITE_RELATIONS = statement('./write-relations.cypher');
const WRITE_PLANS = statement('./write-plans.cypher');
const WRITE_PRESENTATIONS = statement('./write-presentations.cypher');
const RETIRE = statement('./retire.cypher');
const PUBLISH = statement('./publish.cypher');

const BATCH = 1_000;

/** What readers notice of a load. */
export interface Published {
  /** What changes in place. */
  readonly differences: readonly Difference[];
  /** The beginnings of the ids that go, whatever bears them. */
  readonly retired: readonly string[];
  /** The ids of plans that go, and of those that have changed. */
  readonly gone: readonly string[];
  readonly changed: readonly string[];
  readonly plans: readonly PlanRow[];
  readonly presentations: readonly PresentationRow[];
}

/** Makes it what readers find, within a transaction. */
export async function publish(run: Run, published: Published): Promise<void> {
  const { differences, gone } = published;
  const entities = differences.map((one) => one.entities);
  const relations = differences.map((one) => one.relations);
  const inBatches = async <Item>(
    items: readonly Item[],
    action: (batch: readonly Item[]) => ReturnType<Run>,
  ): Promise<void> => {
    for (const batch of batchesOf(items, BATCH)) {
      await action(batch);
    }
  };
  await inBatches(
    relations.flatMap((one) => [...one.gone, ...one.replaced]),
    (ids) => run(DELETE_RELATIONS, { ids }),
  );
  await run(RETIRE, { prefixes: published.retired });
  await inBatches(
    entities.flatMap((one) => one.gone),
    (ids) => run(DELETE_ENTITIES, { ids }),
  );
  await inBatches(
    entities.flatMap((one) => one.changed),
    (rows) => run(WRITE_ENTITIES, { rows }),
  );
  await run(PUBLISH);
  await inBatches(
    relations.flatMap((one) => one.changed),
    (rows) => run(WRITE_RELATIONS, { rows }),
  );
  await run(DELETE_PLANS, { ids: gone });
  await run(WRITE_PLANS, { plans: published.plans });
  await run(DELETE_PRESENTATIONS, { plans: [...gone, ...published.changed] });
  await run(WRITE_PRESENTATIONS, { presentations: published.presentations });
}
