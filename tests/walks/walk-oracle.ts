/**
 * Walks as docs/domain-model.md and the SDL tell them, by trying every one: written for the tests, without any code of the
 * server's and without Neo4j, and meant to be read and believed rather than to be fast.
 */
import type { Relation } from '#server/domain/relation.ts';
import type { RelationType } from '#server/domain/vocabulary.ts';

import type { MadeUpGraph } from './made-up-graph.ts';

export interface Walk {
  /** Ids of the relations, in the order of the walk. */
  readonly steps: readonly string[];
  readonly strength: number;
}

export interface TraceQuestion {
  readonly from: string;
  readonly direction: 'DOWNSTREAM' | 'UPSTREAM';
  /** Types of entities; empty: to where no step leads on. */
  readonly until: readonly string[];
  readonly basis: readonly Relation['basis'][];
  readonly maxSteps: number;
}

export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly types: readonly RelationType[];
  readonly basis: readonly Relation['basis'][];
  readonly directed: boolean;
  readonly maxSteps: number;
}

const WITH_THE_FLOW: readonly RelationType[] = ['FEEDS', 'IMPROVES', 'PART_OF'];
const AGAINST_THE_FLOW: readonly RelationType[] = ['DEPENDS_ON', 'RELIES_ON'];

/** Every walk that `trace` may give, in no order. */
export function tracedWalks(graph: MadeUpGraph, question: TraceQuestion): Walk[] {
  const { direction, until, basis } = question;
  const typeOf = new Map(graph.entities.map(({ id, type }) => [id, type]));
  const isUntil = (id: string): boolean => until.includes(typeOf.get(id) ?? '');
  const flowsFrom = (relation: Relation): string | null => {
    if (!basis.includes(relation.basis)) {
      return null;
    }
    const [upper, lower] = WITH_THE_FLOW.includes(relation.type)
      ? [relation.from, relation.to]
      : AGAINST_THE_FLOW.includes(relation.type)
        ? [relation.to, relation.from]
        : [null, null];
    return direction === 'DOWNSTREAM' ? upper : lower;
  };
  const isEnd = (id: string): boolean =>
    until.length === 0 ? !graph.relations.some((one) => flowsFrom(one) === id) : isUntil(id);
  return walksOf(graph, question, {
    leads: (relation, here) => flowsFrom(relation) === here,
    isEnd,
    goesOn: (id) => !isUntil(id),
  });
}

/** Every walk that `paths` may give, in no order. */
export function linkingWalks(graph: MadeUpGraph, question: PathsQuestion): Walk[] {
  const { to, types, basis, directed } = question;
  const typeOf = new Map(graph.entities.map(({ id, type }) => [id, type]));
  const throughSections = types.includes('APPEARS_IN');
  return walksOf(graph, question, {
    leads: (relation, here) =>
      types.includes(relation.type) &&
      basis.includes(relation.basis) &&
      (relation.from === here || (!directed && relation.to === here)),
    isEnd: (id) => id === to,
    goesOn: (id) => id !== to && (throughSections || typeOf.get(id) !== 'Section'),
  });
}

interface Manner {
  /** Whether a step by this relation may be taken from here. */
  readonly leads: (relation: Relation, here: string) => boolean;
  readonly isEnd: (id: string) => boolean;
  /** Whether a walk that has come here may go on. */
  readonly goesOn: (id: string) => boolean;
}

function walksOf(
  graph: MadeUpGraph,
  { from, maxSteps }: { readonly from: string; readonly maxSteps: number },
  { leads, isEnd, goesOn }: Manner,
): Walk[] {
  const found: Walk[] = [];
  const go = (stops: readonly string[], steps: readonly Relation[]): void => {
    const here = stops.at(-1) ?? '';
    if (steps.length > 0 && isEnd(here)) {
      const strength = strengthOf(graph, stops, steps);
      found.push({ steps: steps.map(({ id }) => id), strength });
    }
    if (steps.length === maxSteps || (steps.length > 0 && !goesOn(here))) {
      return;
    }
    for (const relation of graph.relations.filter((one) => leads(one, here))) {
      const next = relation.from === here ? relation.to : relation.from;
      if (!stops.includes(next)) {
        go([...stops, next], [...steps, relation]);
      }
    }
  };
  go([from], []);
  return found;
}

function strengthOf(
  graph: MadeUpGraph,
  stops: readonly string[],
  steps: readonly Relation[],
): number {
  const waypoints = stops.slice(1, -1).map((id) => {
    const relations = graph.relations.filter(
      ({ type, from, to }) => type !== 'APPEARS_IN' && (from === id || to === id),
    );
    return 1 / (1 + Math.log10(1 + relations.length / 20));
  });
  return [...waypoints, ...steps.map((step) => carries(graph, step))].reduce((a, b) => a * b, 1);
}

function carries(graph: MadeUpGraph, relation: Relation): number {
  if (relation.basis !== 'derived') {
    return relation.intended === undefined ? 0.95 : 0.95 * 0.8;
  }
  const grounds = graph.relations.filter(({ id }) => relation.restsOn.includes(id));
  return grounds.reduce((product, ground) => product * carries(graph, ground), 0.7);
}
