import { type Query, rememberAnswer } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { ViewerFields, viewerQuery } from './viewer.ts';

const Plans = graphql(
  `
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
      viewer {
        ...ViewerFields
      }
    }
  `,
  [ViewerFields],
);

export type PlanFact = ResultOf<typeof Plans>['plans'][number];

/** The plans that the atlas holds. Every page asks for them, so that who reads is told with them and is no question more. */
export const plansQuery: Query<readonly PlanFact[]> = {
  key: ['plans'],
  ask: async (asking) => {
    const { plans, viewer } = await ask(Plans, {}, asking);
    rememberAnswer(viewerQuery, viewer);
    return plans;
  },
};
