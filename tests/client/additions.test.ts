import { describe, expect, test } from 'vitest';

import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { Expansion } from '#client/explorer/expansion/expansion.ts';
import { type AnswersSoFar, expandGraph } from '#client/explorer/expansion/graph.ts';
import { typeColumns } from '#client/canvas/layouts/type-columns.ts';
import { isCrowding } from '#client/canvas/layouts/box.ts';

const entity = (id: string): EntityHint => ({ id, name: id, nameEn: null, type: 'PARK' });
const relation = (from: string, to: string): RelationFact => ({
  id: `${from}~FEEDS~${to}`,
  type: 'FEEDS',
  basis: 'STATED',
  intended: false,
  intendedWord: null,
  from: entity(from),
  to: entity(to),
  mentions: [],
  restsOn: [],
});

const AROUND_A = {
  entity: entity('a'),
  counts: [{ type: 'FEEDS', direction: 'OUT', entityType: 'PARK', count: 2 }],
  relations: [relation('a', 'b'), relation('a', 'x')],
} as const;

const arrived = (some: Partial<AnswersSoFar>): AnswersSoFar => ({
  neighbourhood: () => null,
  wholeGroup: () => null,
  set: () => null,
  ...some,
});
const around = (of: string, groups: readonly string[] = []): Expansion => ({
  of,
  groups,
  only: [],
  rounds: 1,
});

describe('what is added to a drawing', () => {
  const BASE = { entities: [entity('a'), entity('b')], relations: [] };

  test('is what the expansion brings, less what stands', () => {
    const { additions, isWhole } = expandGraph(
      BASE,
      [around('a')],
      arrived({ neighbourhood: () => AROUND_A }),
    );
    expect(isWhole).toBe(true);
    expect(additions[0]?.added).toStrictEqual([entity('x')]);
    expect(additions[0]?.relations).toHaveLength(2);
  });

  test('by one type of entity is asked for by itself', () => {
    const { additions } = expandGraph(
      BASE,
      [around('a', ['OUT.FEEDS.PROJECT'])],
      arrived({
        neighbourhood: () => AROUND_A,
        wholeGroup: (id, group) =>
          id === 'a' && group === 'OUT.FEEDS.PROJECT' ? [relation('a', 'p')] : null,
      }),
    );
    expect(additions[0]?.added).toStrictEqual([entity('p')]);
  });

  test('by name comes with its relations to all that stands, and no others', () => {
    const only: Expansion = { of: 'a', groups: [], only: ['c'], rounds: 1 };
    const sets: (readonly string[])[] = [];
    expandGraph(
      BASE,
      [only],
      arrived({
        set: (ids) => {
          sets.push(ids);
          return null;
        },
      }),
    );
    expect(sets).toStrictEqual([['a', 'b', 'c']]);
    const { additions } = expandGraph(
      BASE,
      [only],
      arrived({
        set: () => ({
          entities: ['a', 'b', 'c'].map(entity),
          relations: [relation('a', 'b'), relation('a', 'c'), relation('c', 'b')],
        }),
      }),
    );
    expect(additions[0]?.added).toStrictEqual([entity('c')]);
    expect(additions[0]?.relations.map(({ id }) => id)).toStrictEqual(['a~FEEDS~c', 'c~FEEDS~b']);
  });

  test('waits for what was added before it, whose place it would else take', () => {
    const { additions, isWhole } = expandGraph(
      BASE,
      [around('late'), around('a')],
      arrived({ neighbourhood: (id) => (id === 'a' ? AROUND_A : null) }),
    );
    expect(isWhole).toBe(false);
    expect(additions).toStrictEqual([]);
  });

  test('does not wait for what will not come', () => {
    const { additions, isWhole } = expandGraph(
      BASE,
      [around('nothing'), around('a')],
      arrived({ neighbourhood: (id) => (id === 'a' ? AROUND_A : undefined) }),
    );
    expect(isWhole).toBe(true);
    expect(additions[1]?.added).toStrictEqual([entity('x')]);
  });
});

describe('a set in columns', () => {
  const items = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${prefix}${String(index)}`,
      width: 80 + (index % 5) * 40,
      height: 34,
    }));
  const GROUPS = [
    { key: 'PROJECT', items: items('project', 37) },
    { key: 'PARK', items: items('park', 4) },
    { key: 'CITY', items: items('city', 1) },
  ];
  const LINKS = [
    { source: 'project30', target: 'park0' },
    { source: 'park3', target: 'city0' },
  ];

  test('overlaps nowhere, and always stands alike', () => {
    const { boxes, heads } = typeColumns(GROUPS, LINKS);
    expect(boxes).toHaveLength(42);
    for (const [index, one] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => isCrowding(one, other, 0))).toStrictEqual([]);
    }
    expect(new Set(heads.map(({ id }) => id.split('#')[0]))).toStrictEqual(
      new Set(['PROJECT', 'PARK', 'CITY']),
    );
    expect(typeColumns(GROUPS, LINKS)).toStrictEqual(typeColumns(GROUPS, LINKS));
  });

  test('is empty where there is nothing', () => {
    expect(typeColumns([], []).boxes).toStrictEqual([]);
  });
});
