import type { CorridorFact, CorridorMemberFact, CorridorProfileFact } from './corridors-query.ts';
import type { EntityHint, EntityType, RelationFact } from '#client/shared/api/fragments.ts';

/** An entity along a corridor, and its relation to the corridor or to one of its stops. */
export interface CorridorMember {
  readonly entity: EntityHint;
  readonly relation: RelationFact;
  /** Whether the relation leads from the stop, or the corridor, to the entity. */
  readonly forward: boolean;
}

/** What the corridor touches directly, with what lies there or runs on it. */
export interface CorridorStop extends CorridorMember {
  readonly members: readonly CorridorMember[];
}

/** What a corridor's diagram is made of. */
export interface CorridorStops {
  /** What it connects: a city, a zone, a port. */
  readonly stops: readonly CorridorStop[];
  /** What it relies on or is made of, and what runs along it rather than lies at a stop: lines, rivers. */
  readonly carriers: readonly CorridorStop[];
  /** What is built on it. */
  readonly built: readonly CorridorStop[];
}

/** The corridor and all that is along it, for the share menu. */
export function entitiesAlong({ corridor, groups }: CorridorProfileFact): readonly EntityHint[] {
  return [corridor, ...groups.flatMap(({ members }) => members.map(({ entity }) => entity))];
}

const STOP_TYPES: readonly EntityType[] = ['CITY', 'ZONE', 'PLACE', 'HUB', 'PARK'];

/**
 * Divides what is along a corridor into stops and carriers. Stops stand in the order in which the plan names what the
 * corridor connects, since the plan gives no distances.
 */
export function corridorStopsOf({ corridor, groups }: CorridorProfileFact): CorridorStops {
  const members = groups.flatMap((group) => group.members);
  const touched = members
    .filter((member) => isOnCorridor(member) && !isPart(member))
    .flatMap((member) => withMembers(member, members));
  const stopsAndCarriers = touched.filter((stop) => !isBuiltOnIt(stop));
  const likelyStops = stopsAndCarriers.filter(isLikelyStop);
  // A corridor that connects nothing has its parts as stops: the reserves of a coast, the lines of a ring.
  const isStop = likelyStops.some(({ relation }) => relation.type === 'CONNECTS')
    ? isLikelyStop
    : ({ entity }: CorridorStop) => entity.type !== 'LINE';
  const order = corridor.connects.nodes.map(({ id }) => id);
  const rank = ({ entity }: CorridorStop): number => {
    const index = order.indexOf(entity.id);
    return index < 0 ? order.length : index;
  };
  return {
    stops: stopsAndCarriers.filter(isStop).toSorted((one, other) => rank(one) - rank(other)),
    carriers: stopsAndCarriers.filter((stop) => !isStop(stop)),
    built: touched.filter(isBuiltOnIt),
  };
}

function isLikelyStop({ entity, relation }: CorridorStop): boolean {
  return relation.type === 'CONNECTS' || STOP_TYPES.includes(entity.type);
}

function isBuiltOnIt({ relation, forward }: CorridorStop): boolean {
  return relation.type === 'RELIES_ON' && !forward;
}

/** All that a corridor touches directly. */
export function touchedBy({ stops, carriers, built }: CorridorStops): readonly CorridorStop[] {
  return [...stops, ...carriers, ...built];
}

// Of a corridor made of corridors, what its parts touch is touched by it too.
function isOnCorridor({ through }: CorridorMemberFact): boolean {
  return through.entities.at(-2)?.type === 'CORRIDOR';
}

function isPart({ entity, through }: CorridorMemberFact): boolean {
  const last = through.steps.at(-1);
  return entity.type === 'CORRIDOR' && last?.relation.type === 'PART_OF' && !last.forward;
}

function withMembers(
  member: CorridorMemberFact,
  all: readonly CorridorMemberFact[],
): readonly CorridorStop[] {
  const beside = all.filter(
    (other) => !isOnCorridor(other) && other.through.entities.at(-2)?.id === member.entity.id,
  );
  return toMember(member).map((stop) => ({ ...stop, members: beside.flatMap(toMember) }));
}

function toMember({ entity, through }: CorridorMemberFact): readonly CorridorMember[] {
  const step = through.steps.at(-1);
  return step === undefined ? [] : [{ entity, relation: step.relation, forward: step.forward }];
}

/** How many members of each type, in the order given. */
export function countByType(
  members: readonly CorridorMember[],
): readonly { readonly type: EntityType; readonly count: number }[] {
  const types = [...new Set(members.map(({ entity }) => entity.type))];
  return types.map((type) => ({
    type,
    count: members.filter(({ entity }) => entity.type === type).length,
  }));
}

/** A corridor with those that are its parts, in the plan's order. */
export interface CorridorBranch {
  readonly fact: CorridorFact;
  readonly parts: readonly CorridorBranch[];
}

/** All corridors as wholes and parts; one that is a part of two wholes stands with the first. */
export function corridorBranches(facts: readonly CorridorFact[]): readonly CorridorBranch[] {
  const known = new Set(facts.map(({ corridor }) => corridor.id));
  const wholeOf = ({ corridor }: CorridorFact): string | null =>
    corridor.partOf.nodes.find(({ id }) => known.has(id))?.id ?? null;
  const below = (whole: string | null): readonly CorridorBranch[] =>
    facts
      .filter((fact) => wholeOf(fact) === whole)
      .map((fact) => ({ fact, parts: below(fact.corridor.id) }));
  return below(null);
}
