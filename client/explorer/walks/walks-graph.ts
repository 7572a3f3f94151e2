import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { TraceDirection, TraceFact } from '#client/shared/queries/trace.ts';

/** A relation with what it rests on, where that was asked for. */
interface Grounded extends RelationFact {
  readonly grounds?: readonly RelationFact[];
}

/** A step of a walk, from what feeds to what is fed. */
export interface Step {
  readonly feeder: EntityHint;
  readonly fed: EntityHint;
  readonly relation: Grounded;
}

/** A walk, always told from what feeds to what is fed, whichever way it was asked. */
export interface Walk {
  readonly entities: readonly EntityHint[];
  readonly steps: readonly Step[];
  readonly strength: number;
}

/** What the trace page draws. */
export interface WalksGraph {
  readonly from: EntityHint;
  readonly direction: TraceDirection;
  readonly entities: readonly EntityHint[];
  /** Each relation once, in the direction of feeding. */
  readonly steps: readonly Step[];
  /** By the far end that they speak for most, the strongest to it first. */
  readonly walks: readonly Walk[];
  readonly reached: readonly EntityHint[];
  readonly isTruncated: boolean;
}

/** Turns the server's answer so that all of it reads in the direction of feeding. */
export function walksGraph(trace: TraceFact, direction: TraceDirection): WalksGraph {
  const entities = new Map(trace.entities.map((entity) => [entity.id, entity]));
  const relations = new Map(trace.relations.map((relation) => [relation.id, relation]));
  const walks = byFarEnd(
    trace.paths.map((path) => readWalk(path, direction, { entities, relations })),
    direction,
  );
  const steps = new Map(
    walks.flatMap((walk) => walk.steps).map((step) => [step.relation.id, step]),
  );
  return {
    from: trace.from,
    direction,
    entities: trace.entities,
    steps: [...steps.values()],
    walks,
    reached: trace.reached,
    isTruncated: trace.truncated,
  };
}

/**
 * The ends that most speaks for come first: walks to one end support each other, as independent witnesses would, so that
 * two middling ones may outweigh a single strong one.
 */
function byFarEnd(walks: readonly Walk[], direction: TraceDirection): readonly Walk[] {
  const farEnd = ({ entities }: Walk): string =>
    (direction === 'UPSTREAM' ? entities[0] : entities.at(-1))?.id ?? '';
  const doubts = new Map<string, number>();
  for (const walk of walks) {
    const end = farEnd(walk);
    doubts.set(end, (doubts.get(end) ?? 1) * (1 - walk.strength));
  }
  const doubt = (walk: Walk): number => doubts.get(farEnd(walk)) ?? 1;
  return walks.toSorted((one, other) => doubt(one) - doubt(other) || other.strength - one.strength);
}

/** Which walk the sentence tells: the one chosen, else the strongest to the end asked about, else the strongest. */
export function currentWalk(
  { walks }: WalksGraph,
  { to, walk }: { readonly to: string | null; readonly walk: number | null },
): number {
  if (walk !== null) {
    return walk < walks.length ? walk : 0;
  }
  const told = walks.findIndex(({ entities }) =>
    [entities[0], entities.at(-1)].some((end) => end?.id === to || end?.name === to),
  );
  return Math.max(0, told);
}

/** Whether no walk between the same two ends is stronger. */
export function isStrongestBetweenItsEnds({ walks }: WalksGraph, told: Walk): boolean {
  const ends = ({ entities }: Walk): string =>
    `${entities[0]?.id ?? ''} ${entities.at(-1)?.id ?? ''}`;
  return walks.find((walk) => ends(walk) === ends(told)) === told;
}

interface Known {
  readonly entities: ReadonlyMap<string, EntityHint>;
  readonly relations: ReadonlyMap<string, Grounded>;
}

function readWalk(path: TraceFact['paths'][number], direction: TraceDirection, known: Known): Walk {
  const onTheWay = path.entities.flatMap(({ id }) => known.entities.get(id) ?? []);
  const walked = path.steps.flatMap(({ relation }) => known.relations.get(relation.id) ?? []);
  const entities = direction === 'UPSTREAM' ? onTheWay.toReversed() : onTheWay;
  const relations = direction === 'UPSTREAM' ? walked.toReversed() : walked;
  return {
    strength: path.strength,
    entities,
    steps: relations.flatMap((relation, index) => {
      const feeder = entities[index];
      const fed = entities[index + 1];
      return feeder === undefined || fed === undefined ? [] : [{ feeder, fed, relation }];
    }),
  };
}
