import type { Query } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const Plans = graphql(`
  query Plans {
    plans {
      id
      title
      shortTitle
      issuer
      titleEn
      shortTitleEn
      issuerEn
      period
      version
      hasText
    }
  }
`);

export type PlanFact = ResultOf<typeof Plans>['plans'][number];

/** The plans that the atlas holds. */
export const plansQuery: Query<readonly PlanFact[]> = {
  key: ['plans'],
  ask: async (asking) => (await ask(Plans, {}, asking)).plans,
};
