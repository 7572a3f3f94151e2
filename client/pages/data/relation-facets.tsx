import { relationChoicesQuery } from './relation-rows-query.ts';
import { relationQuestion } from './table-questions.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import type { ReactNode } from 'react';

import type { Basis, RelationType } from '#client/shared/api/fragments.ts';
import { toggleDataRelationType } from './transitions.ts';
import type { DataRoute } from './route.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { BasisFacets } from './basis-facets.tsx';
import { FacetList } from './facet-list.tsx';
import { LocatorFilter } from './locator-filter.tsx';

/** What relations can be narrowed by. */
export function RelationFacets({ route }: { readonly route: DataRoute }): ReactNode {
  const words = useWords();
  const answer = useAnswer(relationChoicesQuery(relationQuestion(route)));
  const choices = answer.status === 'success' ? answer.data : { types: [], bases: [] };
  const types = summed<RelationType>(choices.types.map(({ type, count }) => [type, count]));
  const bases = summed<Basis>(choices.bases.map(({ basis, count }) => [basis, count]));
  return (
    <>
      {answer.status === 'pending' && <Skeleton label={words('data.counting')} lines={9} />}
      <BasisFacets route={route} counts={answer.status === 'success' ? bases : null} />
      <FacetList
        title={words('data.filter.verb')}
        facets={[...types]
          .toSorted(([, one], [, other]) => other - one)
          .map(([type, count]) => ({
            key: type,
            label: words(`verb.OUT.${type}`),
            count,
            isChosen: route.relationTypes.includes(type),
            to: toggleDataRelationType(type),
          }))}
      />
      <LocatorFilter route={route} />
    </>
  );
}

function summed<Key>(counts: readonly (readonly [Key, number])[]): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>();
  for (const [key, count] of counts) {
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}
