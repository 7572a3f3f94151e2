import { describe, expect, test } from 'vitest';

import { countByCounty, isInCounty } from '#client/explorer/county-map/count-by-county.ts';
import { countiesOnMap, tileGround } from '#client/explorer/county-map/ground.ts';
import { linesOnMap } from '#client/explorer/county-map/lines-on-map.ts';
import { tileGrid } from '#client/explorer/county-map/tile-grid.ts';
import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';
import type { County, LocatedEntity } from '#client/shared/queries/counties.ts';
import { NO_COUNTY } from '#client/shared/routing/map-view.ts';
import { PRESENTATION } from '#tests/testkit/presentation.ts';

const hint = (id: string, type: EntityType = 'PROJECT'): EntityHint => ({
  id,
  type,
  name: id,
  nameEn: null,
});
const CITY: County = { city: hint('city', 'CITY'), whole: null };
const county = (id: string, whole = CITY.city): County => ({ city: hint(id, 'CITY'), whole });
const [EAST, WEST] = [county('east'), county('west')];
const FAR: County = { city: hint('far', 'CITY'), whole: null };

const lying = (id: string, counties: readonly County[], type?: EntityType): LocatedEntity => ({
  entity: hint(id, type),
  counties,
  joins: [],
});
const joining = (id: string, ...counties: readonly County[]): LocatedEntity => ({
  entity: hint(id, 'LINE'),
  counties: [],
  joins: counties.map((one) => ({ entity: one.city, counties: [one] })),
});

describe('a set counted by county', () => {
  const located = [
    lying('one', [EAST]),
    lying('both', [EAST, WEST]),
    lying('wide', [CITY]),
    lying('outside', [FAR]),
    lying('nowhere', []),
    joining('line', EAST, WEST),
  ];
  const { total, counties, lines } = countByCounty(located);
  const countOf = (id: string | null): number =>
    counties.find((one) => (one.county?.city.id ?? null) === id)?.count ?? 0;

  test('leaves nothing out: what lies in a city only, elsewhere and nowhere is counted beside the counties', () => {
    expect(total).toBe(6);
    expect(['east', 'west', 'city', 'far', null].map(countOf)).toStrictEqual([3, 2, 1, 1, 1]);
    expect(counties.at(-1)?.county).toBeNull();
  });

  test('counts what lies in several counties, and what joins them, in each; and a line is none that lies nowhere', () => {
    expect(lines.map(({ entity }) => entity.id)).toStrictEqual(['line']);
    expect(countByCounty([joining('line', EAST, WEST)]).counties.map(({ count }) => count)).toEqual(
      [1, 1],
    );
  });

  test('has as many for a county as its list shows', () => {
    for (const [id, count] of [
      ['east', 3],
      ['west', 2],
      ['city', 1],
      ['far', 1],
      [NO_COUNTY, 1],
      [null, 6],
    ] as const) {
      expect(located.filter((one) => isInCounty(one, id))).toHaveLength(count);
    }
  });
});

describe('the schematic', () => {
  const places = (PRESENTATION.sketch?.places ?? [])
    .filter(({ entity }) => entity.startsWith('gd-'))
    .map(({ entity, x, y }) => ({ id: entity, x, y }));

  test('gives each place a tile of its own, and the same one each time', () => {
    const { tiles } = tileGrid(places);
    const cells = [...tiles.values()].map(({ column, row }) => `${String(column)} ${String(row)}`);
    expect(new Set(cells).size).toBe(places.length);
    expect(tileGrid(places)).toStrictEqual({ ...tileGrid(places), tiles });
  });

  test('keeps what lies far in the west, east, north and south there', () => {
    const { tiles } = tileGrid(places);
    const at = (id: string) => tiles.get(id) ?? { column: NaN, row: NaN };
    expect(at('gd-suixi').column).toBeLessThan(at('gd-wuchuan').column);
    expect(at('gd-wuchuan').column).toBeLessThan(at('gd-dianbai').column);
    expect(at('gd-xinyi').row).toBeLessThan(at('gd-gaozhou').row);
    expect(at('gd-leizhou').row).toBeLessThan(at('gd-xuwen').row);
  });

  test('has the cities that are told by their counties, and those; a city with one county is listed beside it', () => {
    const abroad = county('abroad', FAR.city);
    expect(countiesOnMap([CITY, EAST, WEST, FAR, abroad])).toStrictEqual([CITY, EAST, WEST]);
  });

  test('fills the width, and lets no two lines lie upon one another in a county', () => {
    const ground = tileGround([CITY, EAST, WEST], null, 400);
    expect(ground.width).toBe(400);
    const { lines } = countByCounty([joining('a', EAST, WEST), joining('b', EAST, WEST)]);
    const drawn = linesOnMap(lines, ground);
    expect(new Set(drawn.map(({ stops }) => stops[0]?.y)).size).toBe(2);
  });
});
