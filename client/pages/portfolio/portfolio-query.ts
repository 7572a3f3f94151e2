import type { FragmentOf, ResultOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import { EntityHintFields, RelationFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { pagesOf } from '#client/shared/api/page-end.ts';
import { StageFields } from '#client/shared/api/stage-and-title-fields.ts';
import type { Query } from '#client/shared/queries/query.ts';
import type { PortfolioOrder, PortfolioRoute } from './route.ts';

const LinkFields = graphql(
  `
    fragment PortfolioLinkFields on PortfolioLink @_unmask {
      entity {
        ...EntityHintFields
      }
      relation {
        ...RelationFields
      }
    }
  `,
  [EntityHintFields, RelationFields],
);

const RowFields = graphql(
  `
    fragment PortfolioRowFields on PortfolioRow @_unmask {
      entity {
        ...EntityHintFields
        ...StageFields
      }
      standing
      intended
      way {
        steps {
          forward
          relation {
            ...RelationFields
          }
        }
      }
      operators {
        ...PortfolioLinkFields
      }
      amounts {
        text
        what
      }
      industries {
        ...PortfolioLinkFields
      }
      clusters {
        ...PortfolioLinkFields
      }
      places {
        ...PortfolioLinkFields
      }
      leads {
        department {
          ...EntityHintFields
        }
        through {
          steps {
            relation {
              ...RelationFields
            }
          }
        }
      }
      participants {
        department {
          ...EntityHintFields
        }
      }
    }
  `,
  [EntityHintFields, LinkFields, RelationFields, StageFields],
);

const PortfolioQuery = graphql(
  `
    query Portfolio(
      $of: EntityRef!
      $types: [EntityType!]
      $stages: [String!]
      $operators: [EntityRef!]
      $by: PortfolioOrderBy!
      $after: String
    ) {
      portfolio(
        of: $of
        types: $types
        stages: $stages
        operators: $operators
        orderBy: { by: $by }
        first: 100
        after: $after
      ) {
        of {
          ...EntityHintFields
          ... on Sited {
            city {
              ...EntityHintFields
            }
          }
        }
        types
        totalCount
        note
        facets {
          types {
            type
            count
          }
          stages {
            stage
            count
          }
          operators {
            operator {
              ...EntityHintFields
            }
            count
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...PortfolioRowFields
          works {
            ...PortfolioRowFields
          }
        }
      }
    }
  `,
  [EntityHintFields, RowFields],
);

type Page = ResultOf<typeof PortfolioQuery>['portfolio'];

/** A row: the entity, and all that the table tells of it. */
export type PortfolioRowFact = FragmentOf<typeof RowFields>;
/** A row with the works of an organization. */
export type PortfolioEntryFact = Page['nodes'][number];
export type PortfolioLinkFact = FragmentOf<typeof LinkFields>;

/** A whole portfolio. */
export interface PortfolioFact extends Pick<
  Page,
  'of' | 'types' | 'totalCount' | 'note' | 'facets'
> {
  readonly rows: readonly PortfolioEntryFact[];
}

const ORDERS = {
  plan: 'PLAN_ORDER',
  name: 'NAME',
  stage: 'STAGE',
  type: 'TYPE',
  amount: 'AMOUNT',
} as const satisfies Record<PortfolioOrder, string>;

/** The portfolio that a route asks for, all of its rows, so that all are printed; null while nothing is asked about. */
export function portfolioQuery(route: PortfolioRoute): Query<PortfolioFact> | null {
  const { of, types, stages, operators, by } = route;
  if (of === null) {
    return null;
  }
  const variables = {
    of: entityRef(of),
    types: types.length === 0 ? null : [...types],
    stages: stages.length === 0 ? null : [...stages],
    operators: operators.length === 0 ? null : operators.map(entityRef),
    by: ORDERS[by],
  };
  return {
    key: ['portfolio', variables],
    isWorded: true,
    ask: async (asking) => {
      const rows: PortfolioEntryFact[] = [];
      let last: Page | undefined;
      const pages = pagesOf(
        async (after) => (await ask(PortfolioQuery, { ...variables, after }, asking)).portfolio,
      );
      for await (const page of pages) {
        rows.push(...page.nodes);
        last = page;
      }
      if (last === undefined) {
        throw new Error('a list has at least one page');
      }
      return { ...last, rows };
    },
  };
}
