import { useMemo } from 'react';

import { locatedQuery } from '#client/shared/queries/counties.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { isInCounty } from './count-by-county.ts';

/** Which of some entities are in a city or county, for the list that is narrowed to it: all while that is not known, or none is chosen. */
export function useInCounty(
  ids: readonly string[],
  county: string | null,
): (id: string) => boolean {
  const located = useAnswer(county === null ? null : locatedQuery(ids)).data;
  return useMemo(
    () => (id) => {
      const one = located?.get(id);
      return one === undefined || isInCounty(one, county);
    },
    [located, county],
  );
}
