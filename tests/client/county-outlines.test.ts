import { describe, expect, test } from 'vitest';

import { apart } from '#client/explorer/county-map/apart.ts';
import { outlineGround } from '#client/explorer/county-map/outline-ground.ts';
import { outlinesOf } from '#client/explorer/county-map/outlines.ts';
import type { EntityHint } from '#client/shared/api/fragments.ts';
import type { Boundary } from '#client/shared/queries/boundaries.ts';
import type { County } from '#client/shared/queries/counties.ts';
import type { SketchFact } from '#client/shared/queries/sketch.ts';
import { square } from '#tests/testkit/map-data.ts';

const hint = (id: string, nameEn: string | null = null): EntityHint => ({
  id,
  type: 'CITY',
  name: id,
  nameEn,
});
const CITY: County = { city: hint('city'), whole: null };
const county = (id: string, nameEn?: string): County => ({
  city: hint(id, nameEn),
  whole: CITY.city,
});
const [EAST, WEST, SOUTH] = [county('east'), county('west', 'West County'), county('south')];
const ALL = [CITY, EAST, WEST, SOUTH];

const boundary = (
  name: string | null,
  code: string | null,
  ...polygons: Boundary['polygons']
): Boundary => ({ name, code, polygons });

function coded(codes: Readonly<Record<string, string>>): SketchFact {
  return {
    summary: { zh: '', en: '' },
    width: 1,
    height: 1,
    rings: [],
    core: null,
    axis: null,
    spokes: [],
    centres: [],
    pole: null,
    places: Object.entries(codes).map(([id, code]) => ({ entity: { id }, x: 0, y: 0, code })),
  };
}

describe('boundaries and counties', () => {
  const [east, west] = [[square(1, 0)], [square(0, 0)]];

  test('find each other by code first, then by name in either language', () => {
    const boundaries = [
      boundary('another name', '100001', east),
      boundary('WEST COUNTY', null, west),
      boundary('south', '900000', west),
    ];
    const { known, missing, others } = outlinesOf(
      ALL,
      boundaries,
      coded({ east: '100001', south: '100003' }),
    );
    expect([...known.keys()]).toStrictEqual(['east', 'west']);
    // A namesake elsewhere is not taken for it.
    expect(missing).toStrictEqual([CITY, SOUTH]);
    expect(others).toStrictEqual([boundaries[2]]);
  });

  test('do not where two bear one name, while the parts of one code are one', () => {
    const twice = [boundary('east', null, east), boundary('east', null, west)];
    expect(outlinesOf([EAST], twice, null).missing).toStrictEqual([EAST]);
    const parts = twice.map((one) => ({ ...one, code: '100001' }));
    const { known } = outlinesOf([EAST], parts, coded({ east: '100001' }));
    expect(known.get('east')).toHaveLength(2);
  });
});

describe('a map on real outlines', () => {
  const outlines = (isClockwise: boolean) =>
    outlinesOf(
      ALL,
      [
        boundary('west', null, [square(0, 0, isClockwise)]),
        boundary('east', null, [square(1, 0, !isClockwise)], [square(1, -3)]),
        boundary('near', null, [square(2, 0)]),
        boundary('far', null, [square(90, 0)]),
      ],
      null,
    );
  const ground = outlineGround(ALL, new Set(['city']), outlines(false), 400);
  const cell = (id: string) => ground?.cells.get(id);
  /** How far to the right (1) or down (2) the points of an outline stand. */
  const along = (id: string, axis: 1 | 2): readonly number[] =>
    [...(cell(id)?.path ?? '').matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map((point) =>
      Number(point[axis]),
    );

  test('is the same whichever way round the rings run', () => {
    expect(outlineGround(ALL, new Set(['city']), outlines(true), 400)?.cells).toStrictEqual(
      ground?.cells,
    );
  });

  test('fills its width, has west to the left and north above, and is no higher than can be seen at once', () => {
    const height = ground?.height ?? 0;
    expect(Math.max(...along('east', 1))).toBeLessThanOrEqual(400);
    expect(Math.max(...along('east', 2))).toBeLessThanOrEqual(height);
    expect(height).toBeLessThan(620);
    expect(Math.min(...along('west', 1))).toBeLessThan(Math.min(...along('east', 1)));
    expect(Math.min(...along('west', 2))).toBeLessThan(Math.max(...along('east', 2)) - 100);
  });

  test('has words and stops of lines within each county', () => {
    for (const id of ['east', 'west']) {
      expect(cell(id)?.stop?.x).toBeGreaterThan(Math.min(...along(id, 1)));
      expect(cell(id)?.stop?.x).toBeLessThan(Math.max(...along(id, 1)));
    }
  });

  test('tells a city above its counties only where there is something to tell', () => {
    expect(cell('city')?.y).toBeLessThan(cell('west')?.y ?? 0);
    const bare = outlineGround(ALL, new Set(), outlines(false), 400);
    expect(bare?.cells.has('city')).toBe(false);
    expect(bare?.height).toBeLessThan(ground?.height ?? 0);
  });

  test('outlines what lies beside it, and not what lies far away', () => {
    expect(ground?.others).toHaveLength(1);
  });

  test('is none where no county has a boundary', () => {
    expect(outlineGround(ALL, new Set(), outlinesOf(ALL, [], null), 400)).toBeNull();
  });
});

test('words that would lie upon one another are moved apart, and no farther than the edge', () => {
  const size = { width: 60, height: 40 };
  const crowd = Array.from({ length: 9 }, (_, index) => ({ x: 20 + index, y: 20 }));
  const moved = apart(crowd, size, { left: 0, top: 0, right: 300, bottom: 300 });
  moved.forEach((one, index) => {
    expect(one.x).toBeGreaterThanOrEqual(30);
    expect(one.y).toBeGreaterThanOrEqual(20);
    for (const other of moved.slice(index + 1)) {
      expect(
        Math.abs(one.x - other.x) >= size.width || Math.abs(one.y - other.y) >= size.height,
      ).toBe(true);
    }
  });
});
