import type {
  EntityHint,
  EntityType,
  RelationFact,
  RelationType,
} from '#client/shared/api/fragments.ts';
import { firstOfEach } from './first-of-each.ts';

/** What lies around what is late: relations of its own, and those of what it lies in or is part of. */
export interface AroundFact {
  readonly own: readonly RelationFact[];
  readonly hosts: readonly { readonly id: string; readonly relations: readonly RelationFact[] }[];
}

/** Something around what is late, and the relations that show it, from what is late onward. */
export interface Surrounding {
  readonly entity: EntityHint;
  readonly relations: readonly RelationFact[];
  /** What it lies in or is part of, where only that leads there. */
  readonly host: EntityHint | null;
}

/** Who runs what is late, what it belongs to, where it lies, what lies with it, and what that goes on to feed. */
export interface Surroundings {
  readonly operators: readonly Surrounding[];
  readonly hosts: readonly Surrounding[];
  readonly places: readonly Surrounding[];
  /** Parts of it, and what lies in it. */
  readonly parts: readonly Surrounding[];
  /** Other works in the same park, base or port. */
  readonly sisters: readonly Surrounding[];
  readonly onward: readonly Surrounding[];
}

const WITHIN: readonly RelationType[] = ['LOCATED_IN', 'PART_OF'];
/** What a work belongs to, rather than where it lies. */
const HOSTS: readonly EntityType[] = ['PARK', 'HUB', 'PROJECT', 'PLATFORM'];
const PLACES: readonly EntityType[] = ['CITY', 'PLACE', 'ZONE'];

/** Reads who and what is around an entity from the relations there. */
export function surroundingsOf(id: string, { own, hosts: around }: AroundFact): Surroundings {
  const hosts = outOf(id, own, WITHIN, HOSTS);
  const through = (
    find: (host: string, relations: readonly RelationFact[]) => readonly Surrounding[],
  ): readonly Surrounding[] =>
    hosts.flatMap((host) => {
      const relations = around.find((one) => one.id === host.entity.id)?.relations ?? [];
      return find(host.entity.id, relations)
        .filter(({ entity }) => entity.id !== id)
        .map((one) => ({
          ...one,
          relations: [...host.relations, ...one.relations],
          host: host.entity,
        }));
    });
  return {
    operators: firstOfEach([
      ...into(id, own, ['OPERATES']),
      ...through((host, relations) => into(host, relations, ['OPERATES'])),
    ]),
    hosts,
    places: firstOfEach([
      ...outOf(id, own, WITHIN, PLACES),
      ...through((host, relations) => outOf(host, relations, WITHIN, PLACES)),
    ]),
    parts: into(id, own, WITHIN),
    sisters: firstOfEach(through((host, relations) => into(host, relations, WITHIN))),
    onward: firstOfEach(through((host, relations) => outOf(host, relations, ['FEEDS']))),
  };
}

/** All that is around. */
export function entitiesAround(surroundings: Surroundings): readonly EntityHint[] {
  const { operators, hosts, places, parts, sisters, onward } = surroundings;
  return [operators, hosts, places, parts, sisters, onward].flat().map(({ entity }) => entity);
}

function into(
  id: string,
  relations: readonly RelationFact[],
  types: readonly RelationType[],
): readonly Surrounding[] {
  return relations
    .filter(({ type, to }) => types.includes(type) && to.id === id)
    .map((relation) => ({ entity: relation.from, relations: [relation], host: null }));
}

function outOf(
  id: string,
  relations: readonly RelationFact[],
  types: readonly RelationType[],
  ends?: readonly EntityType[],
): readonly Surrounding[] {
  return relations
    .filter(
      ({ type, from, to }) =>
        types.includes(type) && from.id === id && (ends === undefined || ends.includes(to.type)),
    )
    .map((relation) => ({ entity: relation.to, relations: [relation], host: null }));
}
