import type { ReactNode } from 'react';

import type { Basis, RelationType } from '#client/shared/api/fragments.ts';
import { choiceKey, relationChoiceAnswers } from './data-answers.ts';
import { toggleVerb } from './transitions.ts';
import type { DataPlace } from './route.ts';
import { useAsked } from '#client/shared/queries/use-asked.ts';
import { useWords } from '#client/shared/reader/use-words.ts';
import { Skeleton } from '#client/shared/ui/skeleton.tsx';
import { BasisFacets } from './basis-facets.tsx';
import { FacetList } from './facet-list.tsx';
import { LocatorFilter } from './locator-filter.tsx';

/** What relations can be narrowed by. */
export function RelationFacets({ place }: { readonly place: DataPlace }): ReactNode {
  const words = useWords();
  const answer = useAsked(relationChoiceAnswers, choiceKey(place));
  const choices = answer.kind === 'answered' ? answer.value : { types: [], bases: [] };
  const types = summed<RelationType>(choices.types.map(({ type, count }) => [type, count]));
  const bases = summed<Basis>(choices.bases.map(({ basis, count }) => [basis, count]));
  return (
    <>
      {answer.kind === 'asked' && <Skeleton label={words('data.counting')} lines={9} />}
      <BasisFacets place={place} counts={answer.kind === 'answered' ? bases : null} />
      <FacetList
        title={words('data.filter.verb')}
        facets={[...types]
          .toSorted(([, one], [, other]) => other - one)
          .map(([type, count]) => ({
            key: type,
            label: words(`verb.OUT.${type}`),
            count,
            isChosen: place.verbs.includes(type),
            to: toggleVerb(type),
          }))}
      />
      <LocatorFilter place={place} />
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
