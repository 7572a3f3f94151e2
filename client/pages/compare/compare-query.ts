import type { Query } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { rememberHint } from '#client/shared/queries/entity-hint.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const Compare = graphql(
  `
    query Compare($left: EntityRef!, $right: EntityRef!, $within: Boolean!) {
      compare(left: $left, right: $right, within: $within) {
        left {
          ...EntityHintFields
        }
        right {
          ...EntityHintFields
        }
        rows {
          relation
          direction
          entityType
          shared {
            ...EntityHintFields
          }
          onlyLeft {
            ...EntityHintFields
          }
          onlyRight {
            ...EntityHintFields
          }
          relations {
            id
            basis
            intended
            mentions {
              at
            }
            restsOn {
              id
            }
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

export type Comparison = ResultOf<typeof Compare>['compare'];
export type ComparisonRow = Comparison['rows'][number];

/** Which two are compared, by id or name, and whether what lies in them counts too. */
export interface CompareQuestion {
  readonly left: string;
  readonly right: string;
  readonly within: boolean;
}

/** What two entities have in common, and what only one of them has. */
export function compareQuery({ left, right, within }: CompareQuestion): Query<Comparison> {
  const variables = { left: entityRef(left), right: entityRef(right), within };
  return {
    key: ['compare', variables],
    ask: async (asking) => {
      const { compare } = await ask(Compare, variables, asking);
      rememberHint(compare.left, left);
      rememberHint(compare.right, right);
      return compare;
    },
  };
}
