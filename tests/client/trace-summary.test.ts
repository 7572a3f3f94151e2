import { describe, expect, test } from 'vitest';

import { spelledOutGraph, spelledOutWalk } from '#client/explorer/walks/spell-out.ts';
import { walksGraph } from '#client/explorer/walks/walks-graph.ts';
import { DIRECT, isWanted, traceSummary } from '#client/pages/trace/trace-summary.ts';
import type { TraceDirection, TraceFact } from '#client/shared/queries/trace.ts';

type Relation = TraceFact['relations'][number];
type Ground = NonNullable<Relation['grounds']>[number];

const TYPES = { p: 'PROJECT', i: 'INDUSTRY', c: 'CLUSTER', s: 'SECTION' } as const;

const entity = (id: string): TraceFact['entities'][number] => ({
  id,
  name: id,
  nameEn: null,
  type: id.startsWith('p')
    ? TYPES.p
    : id.startsWith('i')
      ? TYPES.i
      : id.startsWith('s')
        ? TYPES.s
        : TYPES.c,
});

function ground(from: string, type: Ground['type'], to: string): Ground {
  return {
    ...{ id: `${from}~${type}~${to}`, type, basis: 'STATED', intended: false, intendedWord: null },
    ...{ from: entity(from), to: entity(to), mentions: [], restsOn: [] },
  };
}

/** What feeds what: stated where it rests on nothing. */
function feeds(from: string, to: string, ...grounds: readonly Ground[]): Relation {
  const basis = grounds.length === 0 ? 'STATED' : 'DERIVED';
  return { ...ground(from, 'FEEDS', to), basis, grounds: [...grounds] };
}

function trace(
  direction: TraceDirection,
  from: string,
  walks: readonly (readonly [number, ...Relation[]])[],
) {
  const relations = walks.flatMap(([, ...steps]) => steps);
  const fact: TraceFact = {
    from: entity(from),
    truncated: false,
    reached: [],
    entities: [...new Set(relations.flatMap((one) => [one.from.id, one.to.id]))].map(entity),
    relations,
    paths: walks.map(([strength, ...steps]) => {
      const way = [...steps.map((step) => step.from.id), steps.at(-1)?.to.id ?? ''];
      const isUp = direction === 'UPSTREAM';
      return {
        strength,
        entities: (isUp ? way.toReversed() : way).map((id) => ({ id })),
        steps: (isUp ? steps.toReversed() : steps).map(({ id }) => ({
          forward: !isUp,
          relation: { id },
        })),
      };
    }),
  };
  return walksGraph(fact, direction);
}

const STEEL = [ground('p-blast', 'FEEDS', 'i-steel'), ground('c', 'FOCUSES_ON', 'i-steel')];
const GREEN = [
  ground('p-green', 'FEEDS', 'i-iron'),
  ground('i-iron', 'PART_OF', 'i-steel'),
  ground('c', 'FOCUSES_ON', 'i-steel'),
];
const LISTED = [ground('p-listed', 'APPEARS_IN', 's'), ground('c', 'APPEARS_IN', 's')];

const CLUSTER = trace('UPSTREAM', 'c', [
  [0.9, feeds('p-stated', 'c')],
  [0.4, feeds('p-blast', 'c', ...STEEL)],
  [0.3, feeds('p-green', 'c', ...GREEN)],
  [0.2, feeds('p-blast', 'p-stated'), feeds('p-stated', 'c')],
  [0.1, feeds('p-listed', 'c', ...LISTED)],
]);

describe('what feeds a cluster, in one sentence', () => {
  const summary = traceSummary(CLUSTER);

  test('names each end once, by what is known best of it', () => {
    expect(
      summary.ends.map(({ entity: { id }, basis, walks }) => [id, basis, walks.length]),
    ).toStrictEqual([
      ['p-stated', 'STATED', 1],
      ['p-blast', 'STATED', 2],
      ['p-green', 'DERIVED', 1],
      ['p-listed', 'DERIVED', 1],
    ]);
    expect(summary.counts).toStrictEqual({ STATED: 2, DERIVED: 2, RECORDED: 0 });
  });

  test('says what they go through, also where a rule has joined them at once', () => {
    expect(summary.through.map(({ via, count }) => [via?.id ?? DIRECT, count])).toStrictEqual([
      [DIRECT, 2],
      ['i-steel', 2],
    ]);
  });

  test('counts all walks to an end together, as independent witnesses', () => {
    const blast = summary.ends.find((end) => end.entity.id === 'p-blast');
    expect(blast?.strength).toBeCloseTo(1 - 0.6 * 0.8);
    expect(summary.ends.map(({ strength }) => strength)).toStrictEqual(
      summary.ends.map(({ strength }) => strength).toSorted((one, other) => other - one),
    );
  });

  test('has a list for each of its numbers', () => {
    for (const { via, count } of summary.through) {
      const filter = { basis: null, via: via?.id ?? DIRECT };
      expect(summary.ends.filter((end) => isWanted(end, filter))).toHaveLength(count);
    }
    for (const basis of ['STATED', 'DERIVED'] as const) {
      expect(summary.ends.filter((end) => isWanted(end, { basis, via: null }))).toHaveLength(
        summary.counts[basis],
      );
    }
  });

  test('of what an entity feeds, goes through what stands next to it', () => {
    const down = trace('DOWNSTREAM', 'p-blast', [
      [0.5, feeds('p-blast', 'p-rail'), feeds('p-rail', 'c-one')],
      [0.4, feeds('p-blast', 'c', ...STEEL)],
    ]);
    expect(traceSummary(down).through.map(({ via }) => via?.id)).toStrictEqual([
      'p-rail',
      'i-steel',
    ]);
  });
});

describe('a drawing', () => {
  test('shows the industries by which a rule concludes, as a layer of their own', () => {
    const { entities, steps } = spelledOutGraph(CLUSTER);
    expect(entities.map(({ id }) => id)).toStrictEqual(
      expect.arrayContaining(['i-steel', 'i-iron']),
    );
    expect(steps.map(({ feeder, fed }) => `${feeder.id} ${fed.id}`)).toStrictEqual(
      expect.arrayContaining(['p-blast i-steel', 'p-green i-iron', 'i-iron i-steel', 'i-steel c']),
    );
    expect(steps.map(({ relation }) => relation.id)).not.toContain('p-blast~FEEDS~c');
  });

  test('keeps what a rule concludes through no industry', () => {
    const { entities, steps } = spelledOutGraph(CLUSTER);
    expect(steps.map(({ relation }) => relation.id)).toContain('p-listed~FEEDS~c');
    expect(entities.map(({ id }) => id)).not.toContain('s');
  });

  test('leads a walk through the industries by which it was concluded', () => {
    const green = CLUSTER.walks.find(({ entities: [first] }) => first?.id === 'p-green');
    const walk = green && spelledOutWalk(green);
    const via = walk?.entities.map(({ id }) => id);
    expect(via).toStrictEqual(['p-green', 'i-iron', 'i-steel', 'c']);
    expect(CLUSTER.walks.map((walk) => spelledOutWalk(walk).strength)).toStrictEqual(
      CLUSTER.walks.map(({ strength }) => strength),
    );
  });
});
