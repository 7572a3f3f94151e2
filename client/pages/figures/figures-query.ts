import { pagesOf } from '#client/shared/api/page-end.ts';
import type { Query } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const Figures = graphql(
  `
    query Figures($after: String) {
      entities(types: [INDICATOR], first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          __typename
          ... on Indicator {
            ...EntityHintFields
            value
            comparator
            text
            unit
            year
            kind
            subject {
              ...EntityHintFields
            }
            mentions {
              at
              section {
                at
                name
                nameEn
                parent {
                  at
                  name
                  nameEn
                  parent {
                    at
                    name
                    nameEn
                    parent {
                      at
                      name
                      nameEn
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

/** A figure of the plan: what it is about, its number if it has one, its words, its year. */
export type FigureFact = Extract<
  ResultOf<typeof Figures>['entities']['nodes'][number],
  { __typename: 'Indicator' }
>;

/** All figures, in plan order. */
export const figuresQuery: Query<readonly FigureFact[]> = {
  key: ['figures'],
  ask: async (asking) => {
    const found: FigureFact[] = [];
    const pages = pagesOf(async (after) => (await ask(Figures, { after }, asking)).entities);
    for await (const { nodes } of pages) {
      found.push(...nodes.filter((node) => node.__typename === 'Indicator'));
    }
    return found;
  },
};
