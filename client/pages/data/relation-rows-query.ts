import type { Query } from '#client/shared/queries/query.ts';
import type { ResultOf, VariablesOf } from 'gql.tada';

import type { RowPage } from '#client/shared/queries/use-pages.ts';
import { RelationFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';

const RelationRows = graphql(
  `
    query RelationRows(
      $types: [RelationType!]
      $where: RelationFilter!
      $orderBy: RelationOrder!
      $after: String
    ) {
      relations(types: $types, where: $where, orderBy: $orderBy, first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RelationFields
          rule {
            name
          }
        }
      }
    }
  `,
  [RelationFields],
);

// Each choice is counted as if nothing of its kind were chosen; where nothing is, the list itself has counted it.
const RelationFacets = graphql(`
  query RelationFacets(
    $types: [RelationType!]
    $where: RelationFilter!
    $isTypeChosen: Boolean!
    $anyBasis: RelationFilter!
    $isBasisChosen: Boolean!
  ) {
    listed: relations(types: $types, where: $where, first: 0) {
      facets {
        type
        basis
        count
      }
    }
    byType: relations(where: $where, first: 0) @include(if: $isTypeChosen) {
      facets {
        type
        basis
        count
      }
    }
    byBasis: relations(types: $types, where: $anyBasis, first: 0) @include(if: $isBasisChosen) {
      facets {
        type
        basis
        count
      }
    }
  }
`);

/** A row of the table of relations. */
export type RelationRow = ResultOf<typeof RelationRows>['relations']['nodes'][number];

/** Which relations, as the server is asked. */
export type RelationQuestion = Required<
  Pick<VariablesOf<typeof RelationRows>, 'types' | 'where' | 'orderBy'>
>;

/** A hundred rows of the table of relations. */
export async function relationRows(
  question: RelationQuestion,
  after: string | null,
  asking: Asking,
): Promise<RowPage<RelationRow>> {
  return (await ask(RelationRows, { ...question, after }, asking)).relations;
}

/** How many relations each further choice would leave; a type may occur once for each basis. */
export type RelationChoices = Readonly<
  Record<'types' | 'bases', ResultOf<typeof RelationFacets>['listed']['facets']>
>;

/** The choices of each kind, counted as if nothing of that kind were chosen yet. */
export function relationChoicesQuery({ types, where }: RelationQuestion): Query<RelationChoices> {
  const variables = {
    types,
    where,
    isTypeChosen: types !== null,
    anyBasis: { ...where, basis: null },
    isBasisChosen: where.basis != null,
  };
  return {
    key: ['relation-choices', variables],
    ask: async (asking) => {
      const { listed, byType, byBasis } = await ask(RelationFacets, variables, asking);
      return { types: (byType ?? listed).facets, bases: (byBasis ?? listed).facets };
    },
  };
}
