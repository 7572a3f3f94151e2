import type { ResultOf } from 'gql.tada';

import type { EntityType } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Query } from './query.ts';

const TotalsQuery = graphql(`
  query Totals {
    entities(first: 0) {
      totalCount
      facets {
        types {
          type
          count
        }
      }
    }
    statistics {
      relations {
        count
      }
    }
  }
`);

/** How much the atlas holds, over all plans. */
export interface Totals {
  readonly entities: number;
  readonly relations: number;
  readonly byType: ReadonlyMap<EntityType, number>;
}

/** How much the atlas holds. */
export const totalsQuery: Query<Totals> = {
  key: ['totals'],
  ask: async (asking) => totalsOf(await ask(TotalsQuery, {}, asking)),
};

function totalsOf({ entities, statistics }: ResultOf<typeof TotalsQuery>): Totals {
  return {
    entities: entities.totalCount,
    relations: statistics
      .flatMap((plan) => plan.relations)
      .reduce((sum, { count }) => sum + count, 0),
    byType: new Map(entities.facets.types.map(({ type, count }) => [type, count])),
  };
}
