import { expect, test } from 'vitest';

import { BackOff } from '#server/embedded-neo4j/back-off.ts';

test('what ends again and again is begun again after a pause that doubles, and is a minute at most', () => {
  const backOff = new BackOff();
  const pauses = Array.from({ length: 12 }, () => backOff.pauseAfter(1_000));
  expect(pauses.slice(0, 4)).toStrictEqual([500, 1_000, 2_000, 4_000]);
  expect(new Set(pauses.slice(7))).toStrictEqual(new Set([60_000]));
});

test('what has run for a minute has recovered, and is begun again at once when it ends', () => {
  const backOff = new BackOff();
  backOff.pauseAfter(0);
  backOff.pauseAfter(0);
  expect(backOff.pauseAfter(60_000)).toBe(500);
  expect(backOff.pauseAfter(0)).toBe(1_000);
});
