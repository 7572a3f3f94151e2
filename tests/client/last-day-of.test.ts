import { expect, test } from 'vitest';

import { lastDayOf } from '#client/explorer/works/last-day-of.ts';

test.each([
  ['2025', '2025-12-31'],
  ['2025-02', '2025-02-28'],
  ['2024-02', '2024-02-29'],
  ['2025-12', '2025-12-31'],
  ['2025-03-14', '2025-03-14'],
  ['2025-02-30', ''],
  ['2025-13', ''],
  ['2025-00-10', ''],
])('the last day that %s may mean is “%s”', (date, day) => {
  expect(lastDayOf(date)).toBe(day);
});
