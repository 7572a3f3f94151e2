import type { EntityHint, RelationFact } from '#client/shared/api/fragments.ts';
import type { EntitySet } from '#client/shared/queries/entity-set.ts';
import type { Neighbourhood } from '#client/shared/queries/neighbourhood.ts';
import { isNarrowed, otherEnd } from '#client/shared/queries/relation-group-key.ts';
import { type Expansion, MOST_ADDED } from './expansion.ts';
import { groupsOf, shareOut } from './relation-groups.ts';

/** What has been answered of what was asked; null: not yet, undefined: it will not come. */
export interface AnswersSoFar {
  readonly neighbourhood: (id: string) => Neighbourhood | null | undefined;
  readonly wholeGroup: (id: string, group: string) => readonly RelationFact[] | null | undefined;
  readonly set: (ids: readonly string[]) => EntitySet | null | undefined;
}

/** What one expansion adds to the drawing. */
export interface Addition {
  readonly of: string;
  readonly relations: readonly RelationFact[];
  /** What was not drawn before. */
  readonly added: readonly EntityHint[];
}

interface Additions {
  readonly expansions: readonly Addition[];
  readonly isWhole: boolean;
  /** The sets, by ids, that had to be looked up. */
  readonly sets: readonly (readonly string[])[];
}

/**
 * What the expansions add to what is drawn, in the order they were made. What comes after one that is not answered
 * waits for it, since it would else take its place.
 */
export function additions(
  base: readonly EntityHint[],
  asked: readonly Expansion[],
  answers: AnswersSoFar,
): Additions {
  const drawn = new Map(base.map((entity) => [entity.id, entity]));
  const expansions: Addition[] = [];
  const sets: (readonly string[])[] = [];
  for (const expansion of asked) {
    const isAddition = expansion.only.length > 0;
    const ids = [...drawn.keys(), ...expansion.only];
    if (isAddition) {
      sets.push(ids);
    }
    const found = isAddition
      ? addition(expansion, drawn, answers.set(ids))
      : around(expansion, drawn, answers);
    if (found === null) {
      return { expansions, isWhole: false, sets };
    }
    expansions.push(found);
    for (const entity of found.added) {
      drawn.set(entity.id, entity);
    }
  }
  return { expansions, isWhole: true, sets };
}

function around(
  { of, groups: chosen }: Expansion,
  drawn: ReadonlyMap<string, EntityHint>,
  answers: AnswersSoFar,
): Addition | null {
  const neighbourhood = answers.neighbourhood(of);
  if (neighbourhood === null) {
    return null;
  }
  const whole = neighbourhood === undefined ? [] : groupsOf(neighbourhood);
  const keys = chosen.length === 0 ? whole.map(({ key }) => key) : chosen;
  const groups: (readonly RelationFact[])[] = [];
  for (const key of keys) {
    const relations = isNarrowed(key)
      ? answers.wholeGroup(of, key)
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
  return { of, relations, added: notYet(ends, drawn) };
}

function addition(
  { of, only }: Expansion,
  drawn: ReadonlyMap<string, EntityHint>,
  set: EntitySet | null | undefined,
): Addition | null {
  if (set === null) {
    return null;
  }
  const added = new Set(only);
  const { entities, relations } = set ?? { entities: [], relations: [] };
  return {
    of,
    relations: relations.filter(({ from, to }) => added.has(from.id) || added.has(to.id)),
    added: notYet(
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
