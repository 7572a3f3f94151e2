import type { ResultOf } from 'gql.tada';

import { type CountedSet, countedSet } from '#client/explorer/county-map/count-by-county.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { CountyFields, countyOf } from '#client/shared/queries/counties.ts';
import type { Query } from '#client/shared/queries/query.ts';
import type { EntityQuestion } from './entity-rows-query.ts';

const LocationsOfRows = graphql(
  `
    query LocationsOfRows($types: [EntityType!], $where: EntityFilter!) {
      entities(types: $types, where: $where, first: 0) {
        totalCount
        facets {
          locations {
            city {
              ...CountyFields
            }
            type
            count
          }
        }
      }
    }
  `,
  [CountyFields],
);

/** Where all entities of the table lie, whichever county it is narrowed to. */
export function locationsQuery({ types, where }: EntityQuestion): Query<CountedSet> {
  const variables = { types, where: { ...where, located: null } };
  return {
    key: ['entity-locations', variables],
    ask: async (asking) => countedOf(await ask(LocationsOfRows, variables, asking)),
  };
}

function countedOf({ entities }: ResultOf<typeof LocationsOfRows>): CountedSet {
  const { totalCount, facets } = entities;
  return countedSet(
    totalCount,
    facets.locations.map(({ city, ...count }) => ({
      county: city === null ? null : countyOf(city),
      ...count,
    })),
  );
}
