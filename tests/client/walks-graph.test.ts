import { describe, expect, test } from 'vitest';

import { walksGraph } from '#client/explorer/walks/walks-graph.ts';

type TraceFact = Parameters<typeof walksGraph>[0];

const entity = (id: string): TraceFact['entities'][number] => ({
  id,
  name: id,
  nameEn: null,
  type: 'CLUSTER',
});
const relation = (from: string, to: string): TraceFact['relations'][number] => ({
  id: `${from}~FEEDS~${to}`,
  type: 'FEEDS',
  basis: 'STATED',
  intended: false,
  intendedWord: null,
  from: entity(from),
  to: entity(to),
  mentions: [],
  restsOn: [],
  grounds: [],
});

function traceOf(...walks: readonly (readonly [number, ...string[]])[]): TraceFact {
  const steps = walks.flatMap(([, ...ids]) =>
    ids.slice(1).map((to, index) => [ids[index] ?? '', to] as const),
  );
  return {
    from: entity(walks[0]?.[1] ?? ''),
    truncated: false,
    reached: [],
    entities: [...new Set(walks.flatMap(([, ...ids]) => ids))].map(entity),
    relations: steps.map(([from, to]) => relation(from, to)),
    paths: walks.map(([strength, ...ids]) => ({
      strength,
      entities: ids.map((id) => ({ id })),
      steps: ids.slice(1).map((to, index) => ({
        forward: true,
        relation: { id: `${ids[index] ?? ''}~FEEDS~${to}` },
      })),
    })),
  };
}

describe('the walks of a trace', () => {
  test('put first the end that most speaks for: two middling walks outweigh one strong', () => {
    const { walks } = walksGraph(
      traceOf(
        [0.47, 'base', 'equipment'],
        [0.27, 'base', 'materials'],
        [0.3, 'base', 'programme', 'materials'],
      ),
      'DOWNSTREAM',
    );
    expect(walks.map(({ entities }) => entities.map(({ id }) => id))).toStrictEqual([
      ['base', 'programme', 'materials'],
      ['base', 'materials'],
      ['base', 'equipment'],
    ]);
  });
});
