import { setTimeout as sleep } from 'node:timers/promises';

import { expect, test, vi } from 'vitest';
import { z } from 'zod';

import { LIMITS } from '#server/limits/limits.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';

const atlas = openAtlas();
const Answer = z.object({ entity: z.object({ name: z.string() }) });

test('one request with as many questions as it may have leaves connections for others, who are answered meanwhile', async () => {
  const read = atlas.graph.read.bind(atlas.graph);
  let underWay = 0;
  let most = 0;
  vi.spyOn(atlas.graph, 'read').mockImplementation(async (statement, parameters, row, signal) => {
    const isOfGreedy = JSON.stringify(parameters).includes('贪');
    underWay += isOfGreedy ? 1 : 0;
    most = Math.max(most, underWay);
    try {
      // A slow database, for the greedy alone.
      await (isOfGreedy ? sleep(30) : Promise.resolve());
      return await read(statement, parameters, row, signal);
    } finally {
      underWay -= isOfGreedy ? 1 : 0;
    }
  });
  const questions = Array.from(
    { length: LIMITS.rootFields },
    (_, index) =>
      `q${String(index)}: search(text: "贪${String.fromCharCode(0x4e00 + index)}") { totalCount }`,
  );
  let isGreedyDone = false;
  const greedy = atlas.answer(`{ ${questions.join(' ')} }`).then((answer) => {
    isGreedyDone = true;
    return answer;
  });
  for (const id of ['gd-zhanjiang', 'gd-maoming', 'gd-lianjiang']) {
    const { data, errors } = await atlas.answer(`{ entity(ref: {id: "${id}"}) { name } }`);
    expect(errors).toBe(undefined);
    expect(Answer.parse(data).entity.name).not.toBe('');
  }
  expect(isGreedyDone).toBe(false);
  expect((await greedy).errors).toBe(undefined);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(6);
  vi.restoreAllMocks();
});
