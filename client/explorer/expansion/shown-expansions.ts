import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { EntitySet } from '#client/shared/queries/entity-set.ts';
import type { Neighbourhood } from '#client/shared/queries/neighbourhood.ts';
import { MOST_ADDED } from './expansion.ts';
import { isNarrowed, otherEnd } from '#client/shared/queries/relation-group-key.ts';
import type { Expansion } from './expansion.ts';
import { shareOut } from './share-out.ts';
import { groupsOf } from './shown-groups.ts';

/** What has arrived of what was asked; null: not yet, undefined: it will not come. */
export interface Arrived {
  readonly neighbourhood: (id: string) => Neighbourhood | null | undefined;
  readonly wholeGroup: (id: string, group: string) => readonly RelationFact[] | null | undefined;
  readonly set: (ids: readonly string[]) => EntitySet | null | undefined;
}

/** What one expansion adds to the drawing. */
export interface ShownExpansion {
  readonly of: string;
  readonly relations: readonly RelationFact[];
  /** What did not stand before. */
  readonly brought: readonly EntityHint[];
}

interface ShownExpansions {
  readonly expansions: readonly ShownExpansion[];
  readonly isWhole: boolean;
  /** The sets, by ids, that had to be looked up. */
  readonly sets: readonly (readonly string[])[];
}

/**
 * What the expansions add to what stands, in the order they were made. What comes after one that has not arrived waits
 * for it, since it would else take its place.
 */
export function shownExpansions(
  base: readonly EntityHint[],
  asked: readonly Expansion[],
  arrived: Arrived,
): ShownExpansions {
  const drawn = new Map(base.map((entity) => [entity.id, entity]));
  const expansions: ShownExpansion[] = [];
  const sets: (readonly string[])[] = [];
  for (const expansion of asked) {
    const isAddition = expansion.only.length > 0;
    const ids = [...drawn.keys(), ...expansion.only];
    if (isAddition) {
      sets.push(ids);
    }
    const found = isAddition
      ? addition(expansion, drawn, arrived.set(ids))
      : around(expansion, drawn, arrived);
    if (found === null) {
      return { expansions, isWhole: false, sets };
    }
    expansions.push(found);
    for (const entity of found.brought) {
      drawn.set(entity.id, entity);
    }
  }
  return { expansions, isWhole: true, sets };
}

function around(
  { of, groups: chosen }: Expansion,
  drawn: ReadonlyMap<string, EntityHint>,
  arrived: Arrived,
): ShownExpansion | null {
  const neighbourhood = arrived.neighbourhood(of);
  if (neighbourhood === null) {
    return null;
  }
  const whole = neighbourhood === undefined ? [] : groupsOf(neighbourhood);
  const keys = chosen.length === 0 ? whole.map(({ key }) => key) : chosen;
  const groups: (readonly RelationFact[])[] = [];
  for (const key of keys) {
    const relations = isNarrowed(key)
      ? arrived.wholeGroup(of, key)
      : whole.find((group) => group.key === key)?.relations;
    if (relations === null) {
      return null;
    }
    groups.push(relations ?? []);
  }
  const shares = shareOut(
    groups.map((relations) => relations.length),
    MOST_ADDED,
  );
  const relations = groups.flatMap((group, index) => group.slice(0, shares[index]));
  const ends = relations.map((relation) => otherEnd(relation, of));
  return { of, relations, brought: notYet(ends, drawn) };
}

function addition(
  { of, only }: Expansion,
  drawn: ReadonlyMap<string, EntityHint>,
  set: EntitySet | null | undefined,
): ShownExpansion | null {
  if (set === null) {
    return null;
  }
  const added = new Set(only);
  const { entities, relations } = set ?? { entities: [], relations: [] };
  return {
    of,
    relations: relations.filter(({ from, to }) => added.has(from.id) || added.has(to.id)),
    brought: notYet(
      entities.filter(({ id }) => added.has(id)),
      drawn,
    ),
  };
}

function notYet(
  entities: readonly EntityHint[],
  drawn: ReadonlyMap<string, EntityHint>,
): readonly EntityHint[] {
  const fresh = entities.filter(({ id }) => !drawn.has(id));
  return [...new Map(fresh.map((entity) => [entity.id, entity])).values()];
}
