import { goToCorridor, goToCorridorsThrough } from '#client/shared/routing/navigate.ts';
import { describe, expect, test } from 'vitest';

import '#client/pages/registry.ts';
import type { CorridorProfileFact } from '#client/pages/corridors/corridors-query.ts';
import type { EntityHint, EntityType, RelationType } from '#client/shared/api/fragments.ts';
import { parseAddress, printAddress } from '#client/shared/routing/address.ts';
import { countByType, corridorStopsOf } from '#client/pages/corridors/corridor-stops.ts';
import { HOME } from '#client/shared/routing/explorer-state.ts';
import { narrowCorridor } from '#client/pages/corridors/route.ts';

const hint = (id: string, type: EntityType): EntityHint => ({
  id,
  type,
  name: id,
  nameEn: null,
});
const axis = hint('axis', 'CORRIDOR');

/** A member by its walk from the axis: each further stop with the verb that leads to it, against its direction if `<`. */
function member(...walk: readonly (readonly [RelationType, '>' | '<', EntityHint])[]) {
  const entities = [axis, ...walk.map(([, , entity]) => entity)];
  const steps = walk.map(([type, way, to], index) => {
    const from = entities[index] ?? axis;
    const [start, end] = way === '>' ? [from, to] : [to, from];
    return {
      forward: way === '>',
      relation: {
        id: `${start.id}~${type}~${end.id}`,
        type,
        basis: 'STATED' as const,
        intended: false,
        intendedWord: null,
        from: start,
        to: end,
        mentions: [],
        restsOn: [],
      },
    };
  });
  return { entity: entities.at(-1) ?? axis, through: { entities, steps } };
}

function profile(
  connects: readonly string[],
  ...members: ReturnType<typeof member>[]
): CorridorProfileFact {
  return {
    corridor: {
      id: axis.id,
      type: axis.type,
      name: axis.name,
      nameEn: null,
      partOf: { nodes: [] },
      parts: { nodes: [] },
      connects: { nodes: connects.map((id) => ({ id })) },
    },
    groups: [{ entityType: 'PLACE', count: members.length, members }],
  };
}

const west = hint('west', 'CITY');
const east = hint('east', 'ZONE');
const rail = hint('rail', 'LINE');
const circle = hint('circle', 'ZONE');
const park = hint('park', 'PARK');

describe('a corridor as a strip', () => {
  const strip = corridorStopsOf(
    profile(
      ['east', 'west'],
      member(['CONNECTS', '>', west]),
      member(['CONNECTS', '>', east]),
      member(['RELIES_ON', '>', rail]),
      member(['RELIES_ON', '<', circle]),
      member(['CONNECTS', '>', west], ['LOCATED_IN', '<', park]),
      member(['RELIES_ON', '>', rail], ['PART_OF', '<', hint('work', 'PROJECT')]),
    ),
  );

  test('its stops are what it connects, in the order in which the plan names them', () => {
    expect(strip.stops.map(({ entity }) => entity.id)).toStrictEqual(['east', 'west']);
  });

  test('lines carry it, and what is built on it stands apart', () => {
    expect(strip.carriers.map(({ entity }) => entity.id)).toStrictEqual(['rail']);
    expect(strip.built.map(({ entity }) => entity.id)).toStrictEqual(['circle']);
  });

  test('what lies at a stop, and what is built on a line, is counted there', () => {
    expect(strip.stops.map(({ members }) => countByType(members))).toStrictEqual([
      [],
      [{ type: 'PARK', count: 1 }],
    ]);
    expect(
      strip.carriers.map(({ members }) => members.map(({ entity }) => entity.id)),
    ).toStrictEqual([['work']]);
  });

  test('where it connects nothing, what it is made of are its stops', () => {
    const reserve = hint('reserve', 'NATURAL_FEATURE');
    const coast = corridorStopsOf(profile([], member(['PART_OF', '<', reserve])));
    expect(coast.stops.map(({ entity }) => entity.id)).toStrictEqual(['reserve']);
    expect(coast.carriers).toStrictEqual([]);
  });
});

test.each([
  ['/corridors', goToCorridorsThrough(null)(HOME)],
  ['/corridors?with=park', goToCorridorsThrough('park')(HOME)],
  ['/corridors/axis?type=PARK', goToCorridor('axis', 'PARK')(HOME)],
  [
    '/corridors/axis?stop=west&type=PARK',
    narrowCorridor('west', 'PARK')(goToCorridor('axis')(HOME)),
  ],
])('%s is the address of what it shows', (address, state) => {
  expect(printAddress(state)).toBe(address);
  const { pathname, search } = new URL(address, 'http://atlas');
  expect(parseAddress({ pathname, search })).toStrictEqual(state);
});
