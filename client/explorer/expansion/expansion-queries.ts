import { neighbourhoodQuery, wholeGroupQuery } from '#client/shared/queries/neighbourhood.ts';
import type { Query } from '#client/shared/queries/query.ts';
import { isNarrowed } from '#client/shared/queries/relation-group-key.ts';
import type { Expansion } from './expansion.ts';

/** What is asked for some expansions. What is added by name is asked for when it is known what it joins. */
export function expansionQueries(expansions: readonly Expansion[]): readonly Query<unknown>[] {
  return expansions.flatMap(({ of, groups, only }) => [
    ...(only.length === 0 ? [neighbourhoodQuery(of)] : []),
    ...groups.filter(isNarrowed).map((group) => wholeGroupQuery(of, group)),
  ]);
}
