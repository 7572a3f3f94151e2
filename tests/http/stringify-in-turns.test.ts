import fc from 'fast-check';
import { expect, test } from 'vitest';

import { stringifyInTurns } from '#server/http/stringify-in-turns.ts';

test('what is written in turns is what JSON.stringify writes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 12 }), async (value) => {
      expect(await stringifyInTurns(value)).toBe(JSON.stringify(value));
    }),
  );
});

test('others are heard while a large answer is written', async () => {
  const node = {
    id: 'gd-zhanjiang',
    name: '湛江市',
    relations: Array(300).fill({ type: 'FEEDS' }),
  };
  const answer = { data: { entities: { nodes: Array(2_000).fill(node) } } };
  let heard = 0;
  const listening = setInterval(() => {
    heard += 1;
  }, 1);
  const text = await stringifyInTurns(answer);
  clearInterval(listening);
  expect(text).toBe(JSON.stringify(answer));
  expect(heard).toBeGreaterThan(2);
});
