import { expect, test } from 'vitest';

import { dependentsOf, fedOf } from '#server/delay-impact/impacts.ts';
import type { Basis, RelationType } from '#server/domain/vocabulary.ts';
import type { PathRecord } from '#server/records/record.ts';
import { entityRecord, relationRecord } from '#tests/testkit/records.ts';

/** A walk along names; a step is a type, and derived where marked so. */
function walk(
  stops: readonly string[],
  steps: readonly (readonly [RelationType, Basis])[],
  strength = 0.5,
): PathRecord {
  return {
    strength,
    intended: false,
    length: steps.length,
    entities: stops.map((name) => entityRecord(name)),
    steps: steps.map(([type, basis], index) => ({
      forward: true,
      relation: relationRecord(stops[index] ?? '', type, stops[index + 1] ?? '', basis),
    })),
  };
}

test('every stop of a walk waits, the nearest first, each once', () => {
  const dependents = dependentsOf([
    walk(
      ['it', 'near', 'far'],
      [
        ['DEPENDS_ON', 'stated'],
        ['RELIES_ON', 'derived'],
      ],
    ),
    walk(['it', 'far'], [['RELIES_ON', 'stated']]),
  ]);
  expect(
    dependents.map(({ entity, steps, basis }) => [entity.id, steps.length, basis]),
  ).toStrictEqual([
    ['near', 1, 'stated'],
    ['far', 1, 'stated'],
  ]);
});

test('of what it feeds, the strongest walk to each is told; one derived step makes it derived', () => {
  const fed = fedOf([
    walk(['it', 'weak'], [['FEEDS', 'stated']], 0.2),
    walk(['it', 'strong'], [['FEEDS', 'stated']], 0.3),
    walk(
      ['it', 'near', 'strong'],
      [
        ['FEEDS', 'stated'],
        ['FEEDS', 'derived'],
      ],
      0.9,
    ),
  ]);
  expect(fed.map(({ entity, basis, between }) => [entity.id, basis, between.length])).toStrictEqual(
    [
      ['strong', 'derived', 1],
      ['weak', 'stated', 0],
    ],
  );
});

test('what only relies on it is not said to be fed by it', () => {
  expect(fedOf([walk(['it', 'trade'], [['RELIES_ON', 'stated']])])).toStrictEqual([]);
});
