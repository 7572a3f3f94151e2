import { expect, test } from 'vitest';

import { type Around, surroundingsOf } from '#server/delay-impact/surroundings.ts';
import type { EntityType, RelationType } from '#server/domain/vocabulary.ts';
import { entityRecord, relationRecord } from '#tests/testkit/records.ts';

const TYPES: Readonly<Record<string, EntityType>> = {
  base: 'Park',
  city: 'City',
  county: 'Place',
  steelmaker: 'Organization',
  owner: 'Organization',
  programme: 'Programme',
};

/** A relation as the first or the second of its ends sees it. */
function seen(of: string, from: string, type: RelationType, to: string): Around {
  const other = of === from ? to : from;
  return { relation: relationRecord(from, type, to), other: entityRecord(other, TYPES[other]) };
}

const FURNACE = surroundingsOf('furnace', {
  own: [
    seen('furnace', 'furnace', 'LOCATED_IN', 'base'),
    seen('furnace', 'furnace', 'LOCATED_IN', 'city'),
    seen('furnace', 'steelmaker', 'OPERATES', 'furnace'),
    seen('furnace', 'line', 'PART_OF', 'furnace'),
  ],
  hosts: [
    {
      id: 'base',
      around: [
        seen('base', 'furnace', 'LOCATED_IN', 'base'),
        seen('base', 'mill', 'LOCATED_IN', 'base'),
        seen('base', 'base', 'LOCATED_IN', 'county'),
        seen('base', 'base', 'LOCATED_IN', 'city'),
        seen('base', 'steelmaker', 'OPERATES', 'base'),
        seen('base', 'owner', 'OPERATES', 'base'),
        seen('base', 'base', 'FEEDS', 'programme'),
      ],
    },
  ],
});

const told = (some: (typeof FURNACE)['sisters']) =>
  some.map(({ entity, host }) => `${entity.name}${host === null ? '' : ` by ${host.name}`}`);

test('who builds or runs a work is told first, then who runs what it belongs to', () => {
  expect(told(FURNACE.operators)).toStrictEqual(['steelmaker', 'owner by base']);
});

test('what it belongs to and where that lies are told apart, each once', () => {
  expect(told(FURNACE.hosts)).toStrictEqual(['base']);
  expect(told(FURNACE.places)).toStrictEqual(['city', 'county by base']);
});

test('sister works are those beside it, never itself; what lies in it is apart', () => {
  expect(told(FURNACE.sisters)).toStrictEqual(['mill by base']);
  expect(told(FURNACE.parts)).toStrictEqual(['line']);
});

test('what its base goes on to feed is shown by both relations', () => {
  expect(told(FURNACE.onward)).toStrictEqual(['programme by base']);
  expect(FURNACE.onward[0]?.relations.map(({ id }) => id)).toStrictEqual([
    'furnace~LOCATED_IN~base',
    'base~FEEDS~programme',
  ]);
});

test('of what stands alone, nothing is told', () => {
  expect(Object.values(surroundingsOf('furnace', { own: [], hosts: [] })).flat()).toStrictEqual([]);
});
