import type { PlanGraph } from '#server/domain/plan.ts';
import type { Relation } from '#server/domain/relation.ts';
import type { Basis } from '#server/domain/vocabulary.ts';

/** Which relations are drawn: how many of a basis, and the number that decides which. */
export interface SampleOptions {
  readonly basis: Basis;
  readonly size: number;
  readonly seed: number;
}

/**
 * Relations of a basis drawn at random, the same for the same graph and seed, in the graph's order. Where a thing is named and how
 * the document is made up is left out: it follows from the mentions and the outline.
 */
export function sampleOf(
  { entities, relations }: PlanGraph,
  { basis, size, seed }: SampleOptions,
): readonly Relation[] {
  const all = [...relations.values()].filter(
    (relation) =>
      relation.basis === basis &&
      relation.type !== 'APPEARS_IN' &&
      entities.get(relation.to)?.type !== 'Section',
  );
  const random = createRandom(seed);
  const drawn = new Set<Relation>();
  while (drawn.size < Math.min(size, all.length)) {
    const relation = all[Math.floor(random() * all.length)];
    if (relation !== undefined) {
      drawn.add(relation);
    }
  }
  return all.filter((relation) => drawn.has(relation));
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed, on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The sample as a sheet to be read against the plan: what each relation says, where, and on what it rests. */
export function printSample(graph: PlanGraph, options: SampleOptions): string {
  const rows = sampleOf(graph, options).map((relation, index) => {
    const rests =
      relation.basis === 'derived'
        ? `${relation.rule}: ${relation.restsOn.map((id) => tell(graph, graph.relations.get(id))).join('; ')}`
        : '';
    const cells = [
      String(index + 1),
      tell(graph, relation),
      relation.intended ?? '',
      relation.mentions.join(', '),
      rests,
      '',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| # | relation | intended | where | rests on | verdict |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function tell({ entities }: PlanGraph, relation: Relation | undefined): string {
  const name = (id = ''): string => entities.get(id)?.name ?? id;
  return `${name(relation?.from)} ${relation?.type ?? ''} ${name(relation?.to)}`;
}
