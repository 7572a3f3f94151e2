import type { EntitySet } from '#client/shared/queries/entity-set.ts';
import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { GraphRoute } from './route.ts';
import {
  type AnswersSoFar,
  type Addition,
  additions,
} from '#client/explorer/expansion/additions.ts';

/** What the page of a set draws: the set, and what was added since. */
export interface SetGraph {
  /** Those asked for, in the order asked. */
  readonly base: readonly EntityHint[];
  readonly entities: readonly EntityHint[];
  readonly relations: readonly RelationFact[];
  readonly expansions: readonly Addition[];
  readonly isWhole: boolean;
  /** The sets, by ids, that had to be looked up. */
  readonly sets: readonly (readonly string[])[];
}

/** What is to be drawn of what has answers. */
export function setGraph(route: GraphRoute, set: EntitySet, answers: AnswersSoFar): SetGraph {
  const known = new Map(set.entities.map((entity) => [entity.id, entity]));
  const base = route.of.flatMap((id) => known.get(id) ?? []);
  const shown = additions(base, route.expansions, answers);
  const entities = [...base, ...shown.expansions.flatMap(({ added }) => added)];
  const relations = [set, ...shown.expansions].flatMap((part) => part.relations);
  return {
    base,
    entities,
    relations: [...new Map(relations.map((relation) => [relation.id, relation])).values()],
    ...shown,
  };
}
