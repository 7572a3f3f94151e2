import { expect, test } from 'vitest';
import { z } from 'zod';

import { readAtlas } from '#graph-seed/read-atlas.ts';
import { findPlanFolders } from '#graph-seed/plan-folders.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();

const Counted = z.object({
  statistics: z.array(
    z.object({
      plan: z.object({ shortTitle: z.string() }),
      entities: z.array(z.object({ type: z.string(), count: z.number() })),
      relations: z.array(z.object({ type: z.string(), basis: z.string(), count: z.number() })),
    }),
  ),
});
const QUESTION = `query ($plan: ID) {
  statistics(plan: $plan) { plan { shortTitle } entities { type count } relations { type basis count } }
}`;

test('the statistics count all that the seed holds', async () => {
  const { entities, relations } = await readAtlas(await findPlanFolders());
  const { statistics } = Counted.parse(await atlas.ask(QUESTION));
  const sum = (counts: readonly { count: number }[]): number =>
    counts.reduce((total, { count }) => total + count, 0);
  expect(statistics.map(({ plan }) => plan.shortTitle)).toStrictEqual(['湛茂都市圈']);
  expect(sum(statistics[0]?.entities ?? [])).toBe(entities.size);
  expect(sum(statistics[0]?.relations ?? [])).toBe(relations.size);
  expect(statistics[0]?.entities).toContainEqual({ type: 'TASK', count: 27 });
  expect(statistics[0]?.relations).toContainEqual({ type: 'INCLUDES', basis: 'STATED', count: 92 });
});

test('a plan that is not there has none', async () => {
  expect(await atlas.ask(QUESTION, { plan: 'nothing' })).toStrictEqual({ statistics: [] });
});
