import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { RELATION_TYPES, type RelationType } from '#server/domain/vocabulary.ts';
import { openAtlas } from '#tests/testkit/atlas.ts';
import { loadGraphs } from '#tests/testkit/load-graphs.ts';
import { startOwnNeo4j } from '#tests/testkit/own-neo4j.ts';

import { makeUpGraph, planOfGraphs } from './made-up-graph.ts';
import {
  linkingWalks,
  tracedWalks,
  type PathsQuestion,
  type TraceQuestion,
  type Walk,
} from './walk-oracle.ts';

/** Thin ones, in which most is a chain, and dense ones, in which walks run in circles. */
const GRAPHS = [
  ...Array.from({ length: 40 }, (_, index) => makeUpGraph(index + 1, 6, 9)),
  ...Array.from({ length: 20 }, (_, index) => makeUpGraph(index + 101, 6, 15)),
  ...Array.from({ length: 10 }, (_, index) => makeUpGraph(index + 301, 6, 18)),
];

/** Of more walks between two entities, paths looks at so many of the shortest; of none of these graphs are there more. */
const LOOKED_AT = 100;

const atlas = openAtlas(await startOwnNeo4j());
await loadGraphs(atlas.graph, [planOfGraphs(GRAPHS)]);

const Paths = z.array(
  z.object({
    strength: z.number(),
    steps: z.array(z.object({ relation: z.object({ id: z.string() }) })),
  }),
);
const Traced = z.object({ trace: z.object({ truncated: z.boolean(), paths: Paths }) });
const Linked = z.object({ paths: Paths });

const TRACE = `query ($from: EntityRef!, $direction: TraceDirection, $until: [EntityType!], $basis: [Basis!], $maxSteps: Int, $first: Int) {
  trace(from: $from, direction: $direction, until: $until, basis: $basis, maxSteps: $maxSteps, first: $first) {
    truncated
    paths { strength steps { relation { id } } }
  }
}`;
const PATHS = `query ($from: EntityRef!, $to: EntityRef!, $types: [RelationType!], $basis: [Basis!], $directed: Boolean, $rankBy: PathRanking, $maxSteps: Int, $first: Int) {
  paths(from: $from, to: $to, types: $types, basis: $basis, directed: $directed, rankBy: $rankBy, maxSteps: $maxSteps, first: $first) {
    strength
    steps { relation { id } }
  }
}`;

const toWalk = ({ strength, steps }: z.infer<typeof Paths>[number]): Walk => ({
  strength,
  steps: steps.map(({ relation }) => relation.id),
});

const inCapitals = (words: readonly string[]): string[] => words.map((word) => word.toUpperCase());

const byStrength = (a: Walk, b: Walk): number => b.strength - a.strength;
const byLength = (a: Walk, b: Walk): number => a.steps.length - b.steps.length || byStrength(a, b);

/**
 * Holds walks of the server's against all that there are: so many of them, each once, in this order. Which of two equals in the
 * order comes first, or comes at all, is not told.
 */
function expectFirst(
  found: readonly Walk[],
  all: readonly Walk[],
  { first, order }: { first: number; order: (a: Walk, b: Walk) => number },
): void {
  expect(all.length).toBeLessThanOrEqual(LOOKED_AT);
  const rank = ({ steps, strength }: Walk): string =>
    `${String(steps.length)} ${strength.toFixed(12)}`;
  const wanted = all.toSorted(order).slice(0, first);
  expect(found.map(rank)).toStrictEqual(wanted.map(rank));
  const known = new Set(all.map(({ steps }) => steps.join()));
  expect(found.filter(({ steps }) => !known.has(steps.join()))).toStrictEqual([]);
  expect(new Set(found.map(({ steps }) => steps.join())).size).toBe(found.length);
}

const STATED = ['stated'] as const;
const BOTH = ['stated', 'derived'] as const;

describe('[Q1] [Q2] trace', () => {
  test.each<[string, Omit<TraceQuestion, 'from'>, number]>([
    [
      'downstream to clusters',
      { direction: 'DOWNSTREAM', until: ['Cluster'], basis: BOTH, maxSteps: 6 },
      100,
    ],
    [
      'the first three',
      { direction: 'DOWNSTREAM', until: ['Cluster', 'Park'], basis: BOTH, maxSteps: 6 },
      3,
    ],
    [
      'upstream to where nothing leads on',
      { direction: 'UPSTREAM', until: [], basis: BOTH, maxSteps: 6 },
      100,
    ],
    [
      'by what is stated, two steps at most',
      { direction: 'DOWNSTREAM', until: ['Cluster', 'Industry'], basis: STATED, maxSteps: 2 },
      100,
    ],
  ])('%s: every walk of the made-up graphs, and no other', async (_name, question, first) => {
    for (const graph of GRAPHS) {
      const from = graph.entities[0]?.id ?? '';
      const { until, basis, ...rest } = question;
      const data = await atlas.ask(TRACE, {
        ...rest,
        from: { id: from },
        until: inCapitals(until),
        basis: inCapitals(basis),
        first,
      });
      const { trace } = Traced.parse(data);
      const all = tracedWalks(graph, { ...question, from });
      expectFirst(trace.paths.map(toWalk), all, { first, order: byLength });
      expect(trace.truncated).toBe(all.length > first);
    }
  });
});

describe('[Q5] paths', () => {
  const types: readonly RelationType[] = RELATION_TYPES.filter((type) => type !== 'APPEARS_IN');
  test.each<[string, Omit<PathsQuestion, 'from' | 'to'>, number, 'SHORTEST' | 'STRONGEST']>([
    ['the shortest', { types, basis: BOTH, directed: false, maxSteps: 6 }, 5, 'SHORTEST'],
    ['all of them', { types, basis: BOTH, directed: false, maxSteps: 6 }, 100, 'SHORTEST'],
    ['the strongest', { types, basis: BOTH, directed: false, maxSteps: 6 }, 5, 'STRONGEST'],
    ['along their direction', { types, basis: BOTH, directed: true, maxSteps: 6 }, 100, 'SHORTEST'],
    [
      'through sections, by what is stated',
      { types: ['APPEARS_IN', 'FEEDS'], basis: STATED, directed: false, maxSteps: 4 },
      100,
      'SHORTEST',
    ],
  ])(
    '%s: every walk of the made-up graphs, and no other',
    async (_name, question, first, rankBy) => {
      for (const graph of GRAPHS) {
        const [from = '', to = ''] = graph.entities.map(({ id }) => id);
        const data = await atlas.ask(PATHS, {
          ...question,
          from: { id: from },
          to: { id: to },
          basis: inCapitals(question.basis),
          rankBy,
          first,
        });
        const { paths } = Linked.parse(data);
        const all = linkingWalks(graph, { ...question, from, to });
        const order = rankBy === 'STRONGEST' ? byStrength : byLength;
        expectFirst(paths.map(toWalk), all, { first, order });
      }
    },
  );
});
