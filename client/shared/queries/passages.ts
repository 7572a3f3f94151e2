import type { Query } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const Passages = graphql(`
  query Passages($text: String!, $first: Int!) {
    passages(text: $text, first: $first) {
      totalCount
      edges {
        node {
          at
          text
          matches {
            start
            end
          }
          section {
            plan {
              id
            }
          }
        }
      }
    }
  }
`);

export type FoundPassage = ResultOf<typeof Passages>['passages']['edges'][number]['node'];

/** Where the plan's own words have a text. */
export interface FoundPassages {
  readonly text: string;
  readonly totalCount: number;
  /** The best of them. */
  readonly found: readonly FoundPassage[];
}

const MOST_SHOWN = 4;

/** Passages of the plan's text, the best first; to be asked only where the server was given the text (Plan.hasText). */
export function passagesQuery(text: string): Query<FoundPassages> {
  return {
    key: ['passages', text],
    ask: async (asking) => {
      const { passages } = await ask(Passages, { text, first: MOST_SHOWN }, asking);
      return {
        text,
        totalCount: passages.totalCount,
        found: passages.edges.map(({ node }) => node),
      };
    },
  };
}
