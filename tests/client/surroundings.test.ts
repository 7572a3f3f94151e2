import { expect, test } from 'vitest';

import type { EntityType, RelationFact, RelationType } from '#client/shared/api/fragments.ts';
import { entitiesAround, surroundingsOf } from '#client/pages/delay-impact/surroundings.ts';

const TYPES: Readonly<Record<string, EntityType>> = {
  furnace: 'PROJECT',
  mill: 'PROJECT',
  base: 'PARK',
  city: 'CITY',
  county: 'PLACE',
  steelmaker: 'ORGANIZATION',
  owner: 'ORGANIZATION',
  programme: 'PROGRAMME',
  line: 'PROJECT',
};

const hint = (name: string) => ({ id: name, type: TYPES[name] ?? 'PROJECT', name, nameEn: null });

function relation(from: string, type: RelationType, to: string): RelationFact {
  return {
    ...{ id: `${from}~${type}~${to}`, type, basis: 'STATED', intended: false, intendedWord: null },
    ...{ from: hint(from), to: hint(to), mentions: [], restsOn: [] },
  };
}

const FURNACE = surroundingsOf('furnace', {
  own: [
    relation('furnace', 'LOCATED_IN', 'base'),
    relation('furnace', 'LOCATED_IN', 'city'),
    relation('steelmaker', 'OPERATES', 'furnace'),
    relation('line', 'PART_OF', 'furnace'),
  ],
  hosts: [
    {
      id: 'base',
      relations: [
        relation('furnace', 'LOCATED_IN', 'base'),
        relation('mill', 'LOCATED_IN', 'base'),
        relation('base', 'LOCATED_IN', 'county'),
        relation('base', 'LOCATED_IN', 'city'),
        relation('steelmaker', 'OPERATES', 'base'),
        relation('owner', 'OPERATES', 'base'),
        relation('base', 'FEEDS', 'programme'),
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

test('all of it is among what the page tells of', () => {
  expect(entitiesAround(FURNACE).map(({ id }) => id)).toStrictEqual(
    expect.arrayContaining(['steelmaker', 'owner', 'base', 'city', 'county', 'mill', 'programme']),
  );
});

test('of what stands alone, nothing is told', () => {
  expect(entitiesAround(surroundingsOf('furnace', { own: [], hosts: [] }))).toStrictEqual([]);
});
