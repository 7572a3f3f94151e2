import { isNarrowed, parseGroupKey } from '#client/shared/queries/relation-group-key.ts';
import { type Field, list, listOfParts } from '#client/shared/routing/fields.ts';
import { neighbourhoodQuery, wholeGroupQuery } from '#client/shared/queries/neighbourhood.ts';
import type { Query } from '#client/shared/queries/query.ts';

/** Neighbours of an entity, added to the drawing. With neither groups nor ids: all its groups. */
export interface Expansion {
  /** Beside which entity, by id; empty: wherever what is added belongs. */
  readonly of: string;
  /** Groups, each whole or narrowed to a type of entity, as relation-group-key.ts says. */
  readonly groups: readonly string[];
  /** Ids: these entities alone, with their relations to all that is drawn. */
  readonly only: readonly string[];
}

/** The most that one expansion adds, so that a hub never floods the drawing. */
export const MOST_ADDED = 30;

/** The expansions of a drawing, in the order in which they were made. */
export const expansions: Field<readonly Expansion[]> = listOfParts(
  'expand',
  ([of = '', ...parts]): readonly Expansion[] => [
    { of, groups: parts.filter(isGroupKey), only: parts.filter(isId) },
  ],
  ({ of, groups, only }) => [of, ...groups, ...only],
);

/** Keys of groups of relations. */
export function groupKeys(name: string): Field<readonly string[]> {
  const keys = list(name);
  return { read: (parts) => keys.read(parts).filter(isGroupKey), write: keys.write };
}

function isGroupKey(part: string): boolean {
  return parseGroupKey(part) !== null;
}

// A group's key is in capitals, an id is not.
function isId(part: string): boolean {
  return /^[a-z0-9]/.test(part);
}

/** What is asked for some expansions. What is added by name is asked for when it is known what it joins. */
export function expansionQueries(expansions: readonly Expansion[]): readonly Query<unknown>[] {
  return expansions.flatMap(({ of, groups, only }) => [
    ...(only.length === 0 ? [neighbourhoodQuery(of)] : []),
    ...groups.filter(isNarrowed).map((group) => wholeGroupQuery(of, group)),
  ]);
}
