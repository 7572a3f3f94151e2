import type { Counted } from './counts-query.ts';
import type { RelationCountFact } from '#client/shared/queries/entity.ts';
import type { EntityHint, EntityType } from '#client/shared/api/fragments.ts';

/** An entity with the one figure that it is listed by. */
export interface CountedRow {
  readonly entity: EntityHint;
  readonly count: number;
}

type Counts = (count: RelationCountFact) => boolean;

/** What feeds a cluster. */
export const feeders: Counts = ({ type, direction }) => type === 'FEEDS' && direction === 'IN';

/** What lies in a place. */
export const lyingIn: Counts = ({ type, direction }) => type === 'LOCATED_IN' && direction === 'IN';

/** What a corridor joins, relies on and is made of. */
export const joined: Counts = ({ type, direction }) =>
  direction === 'OUT' ? type === 'CONNECTS' || type === 'RELIES_ON' : type === 'PART_OF';

/** Entities by a figure, the greatest first; in the plan's order where it is the same. */
export function countedBy(all: readonly Counted[], counts: Counts): readonly CountedRow[] {
  return all
    .map(({ relationCounts, ...entity }) => ({
      entity,
      count: sumOf(relationCounts.filter(counts)),
    }))
    .toSorted((one, other) => other.count - one.count);
}

/** How many relations these have among entities of the types given: each counted once, from where it points away. */
export function relationsAmong(all: readonly Counted[], types: readonly EntityType[]): number {
  return sumOf(
    all
      .flatMap(({ relationCounts }) => relationCounts)
      .filter(
        ({ type, direction, entityType }) =>
          direction === 'OUT' && type !== 'APPEARS_IN' && types.includes(entityType),
      ),
  );
}

function sumOf(counts: readonly RelationCountFact[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
