import type { ResultOf, VariablesOf } from 'gql.tada';

import type { Answered } from './api-error.ts';
import type { Rows } from './entity-rows.ts';
import { RelationFields } from './fragments.ts';
import { graphql } from './graphql.ts';
import { ask, mapAnswered } from './graphql-client.ts';
import type { Language } from './language.ts';

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

const RelationFacets = graphql(`
  query RelationFacets(
    $types: [RelationType!]
    $anyType: RelationFilter!
    $anyBasis: RelationFilter!
  ) {
    byType: relations(where: $anyType, first: 0) {
      facets {
        type
        count
      }
    }
    byBasis: relations(types: $types, where: $anyBasis, first: 0) {
      facets {
        basis
        count
      }
    }
  }
`);

/** What a row of the table of relations tells. */
export type RelationRow = ResultOf<typeof RelationRows>['relations']['nodes'][number];

type RowVariables = VariablesOf<typeof RelationRows>;

/** Which relations, as the server is asked. */
export interface RelationQuestion {
  readonly types: NonNullable<RowVariables['types']> | null;
  readonly where: RowVariables['where'];
  readonly orderBy: RowVariables['orderBy'];
}

/** A hundred rows of the table of relations. */
export async function relationRows(
  question: RelationQuestion,
  after: string | null,
  language: Language,
): Promise<Answered<Rows<RelationRow>>> {
  const answered = await ask(RelationRows, { ...question, after }, language);
  return mapAnswered(answered, ({ relations }) => ({
    rows: relations.nodes,
    totalCount: relations.totalCount,
    next: relations.pageInfo.hasNextPage ? relations.pageInfo.endCursor : null,
  }));
}

/** How many relations each further choice would leave; a type may stand there once for each basis. */
export interface RelationChoices {
  readonly types: ResultOf<typeof RelationFacets>['byType']['facets'];
  readonly bases: ResultOf<typeof RelationFacets>['byBasis']['facets'];
}

/** The choices of each kind, counted as if nothing of that kind were chosen yet. */
export async function relationChoices(
  { types, where }: RelationQuestion,
  language: Language,
): Promise<Answered<RelationChoices>> {
  const variables = { types, anyType: where, anyBasis: { ...where, basis: null } };
  return mapAnswered(await ask(RelationFacets, variables, language), ({ byType, byBasis }) => ({
    types: byType.facets,
    bases: byBasis.facets,
  }));
}
