import type { EntitySet } from '#client/shared/queries/entity-set.ts';
import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { GraphRoute } from './route.ts';
import {
  type Arrived,
  type ShownExpansion,
  shownExpansions,
} from '#client/explorer/expansion/shown-expansions.ts';

/** What the page of a set draws: the set, and what was added since. */
export interface ShownSet {
  /** Those asked for, in the order asked. */
  readonly base: readonly EntityHint[];
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
  readonly expansions: readonly ShownExpansion[];
  readonly isWhole: boolean;
  /** The sets, by ids, that had to be looked up. */
  readonly sets: readonly (readonly string[])[];
}

/** What is to be drawn of what has arrived. */
export function shownSet(route: GraphRoute, set: EntitySet, arrived: Arrived): ShownSet {
  const known = new Map(set.entities.map((entity) => [entity.id, entity]));
  const base = route.of.flatMap((id) => known.get(id) ?? []);
  const shown = shownExpansions(base, route.expansions, arrived);
  const entities = [...base, ...shown.expansions.flatMap(({ brought }) => brought)];
  const relations = [set, ...shown.expansions].flatMap((part) => part.relations);
  return {
    base,
    entities,
    relations: [...new Map(relations.map((relation) => [relation.id, relation])).values()],
    ...shown,
  };
}
