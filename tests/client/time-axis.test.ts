import { describe, expect, test } from 'vitest';

import { axisOf, placeOfDay, stretchOf } from '#client/pages/progress/time-axis.ts';

const WORK = { starts: '2024-01', ends: '2025' };
const axis = axisOf([WORK, { starts: null, ends: '2027-06' }], '2026-07-01');

describe('an axis of time', () => {
  test('goes over whole years, from the first start to the last end', () => {
    expect(axis.years).toStrictEqual([
      { year: 2024, begin: 0 },
      { year: 2025, begin: 25 },
      { year: 2026, begin: 50 },
      { year: 2027, begin: 75 },
    ]);
  });

  test('reaches the day that is looked at, whenever works go on', () => {
    expect(axisOf([WORK], '2030-01-15').years.at(-1)?.year).toBe(2030);
    expect(axisOf([], '2030-12-31').years.map(({ year }) => year)).toStrictEqual([2030]);
  });

  test('tells some years alone where there are many', () => {
    const long = axisOf([{ starts: '2001', ends: '2020' }], '2010-01-01');
    expect(long.years.map(({ year }) => year)).toStrictEqual([
      2001, 2004, 2007, 2010, 2013, 2016, 2019,
    ]);
  });

  test('has a day in its month', () => {
    expect(placeOfDay('2026-07-01', axis)).toBeCloseTo(62.5);
    expect(placeOfDay('2026-07-31', axis)).toBeGreaterThan(62.5);
  });
});

describe('a stretch of it', () => {
  test('takes a year from its January to its December', () => {
    expect(stretchOf(WORK, axis)).toStrictEqual({ begin: 0, length: 50 });
    expect(stretchOf({ starts: '2024', ends: '2024-06' }, axis)).toStrictEqual({
      begin: 0,
      length: 12.5,
    });
  });

  test('is one month where only one end is told, and nothing where none is', () => {
    const month = 100 / 48;
    const end = stretchOf({ starts: null, ends: '2027-06' }, axis);
    expect(end?.begin).toBeCloseTo(41 * month);
    expect(end?.length).toBeCloseTo(month);
    expect(stretchOf({ starts: '2025-02', ends: null }, axis)?.length).toBeCloseTo(month);
    expect(stretchOf({ starts: null, ends: null }, axis)).toBeNull();
  });

  test('never ends before it begins, whatever papers write', () => {
    expect(stretchOf({ starts: '2026', ends: '2025' }, axis)?.length).toBeGreaterThan(0);
  });
});
