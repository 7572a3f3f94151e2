import { relationEnds } from '#server/domain/relation.ts';
import type { EntityType, RelationType } from '#server/domain/vocabulary.ts';
import type { EntityRecord, RelationRecord } from '#server/records/record.ts';

import { firstOfEach } from './first-of-each.ts';

/** A relation of an entity, and what stands at its other end. */
export interface Around {
  readonly relation: RelationRecord;
  readonly other: EntityRecord;
}

/** What lies around what is late: relations of its own, and those of what it lies in or is part of. */
export interface AroundFact {
  readonly own: readonly Around[];
  readonly hosts: readonly { readonly id: string; readonly around: readonly Around[] }[];
}

/** Something around what is late, and the relations that show it, from what is late onward. */
export interface Surrounding {
  readonly entity: EntityRecord;
  readonly relations: readonly RelationRecord[];
  /** What it lies in or is part of, where only that leads there. */
  readonly host: EntityRecord | null;
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
const HOSTS: readonly EntityType[] = ['Park', 'Hub', 'Project', 'Platform'];
const PLACES: readonly EntityType[] = ['City', 'Place', 'Zone'];

/** Reads who and what is around an entity from the relations there. */
export function surroundingsOf(id: string, { own, hosts: around }: AroundFact): Surroundings {
  const hosts = outOf(id, own, WITHIN, HOSTS);
  const through = (
    find: (host: string, some: readonly Around[]) => readonly Surrounding[],
  ): readonly Surrounding[] =>
    hosts.flatMap((host) => {
      const some = around.find((one) => one.id === host.entity.id)?.around ?? [];
      return find(host.entity.id, some)
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
      ...through((host, some) => into(host, some, ['OPERATES'])),
    ]),
    hosts,
    places: firstOfEach([
      ...outOf(id, own, WITHIN, PLACES),
      ...through((host, some) => outOf(host, some, WITHIN, PLACES)),
    ]),
    parts: into(id, own, WITHIN),
    sisters: firstOfEach(through((host, some) => into(host, some, WITHIN))),
    onward: firstOfEach(through((host, some) => outOf(host, some, ['FEEDS']))),
  };
}

function into(
  id: string,
  around: readonly Around[],
  types: readonly RelationType[],
): readonly Surrounding[] {
  return around
    .filter(({ relation }) => types.includes(relation.type) && relationEnds(relation.id)[1] === id)
    .map(({ relation, other }) => ({ entity: other, relations: [relation], host: null }));
}

function outOf(
  id: string,
  around: readonly Around[],
  types: readonly RelationType[],
  ends?: readonly EntityType[],
): readonly Surrounding[] {
  return around
    .filter(
      ({ relation, other }) =>
        types.includes(relation.type) &&
        relationEnds(relation.id)[0] === id &&
        (ends === undefined || ends.includes(other.type)),
    )
    .map(({ relation, other }) => ({ entity: other, relations: [relation], host: null }));
}
