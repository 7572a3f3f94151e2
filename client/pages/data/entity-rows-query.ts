import type { Query } from '#client/shared/queries/query.ts';
import type { RowPage } from '#client/shared/queries/use-pages.ts';
import type { ResultOf, VariablesOf } from 'gql.tada';

import { EntityHintFields, type RelationType } from '#client/shared/api/fragments.ts';
import { DRAWN_RELATION_TYPES } from '#client/shared/api/entity-types.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';

const EntityRows = graphql(
  `
    query EntityRows(
      $types: [EntityType!]
      $where: EntityFilter!
      $orderBy: EntityOrder!
      $after: String
      $counted: [RelationType!]!
    ) {
      entities(types: $types, where: $where, orderBy: $orderBy, first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          __typename
          ...EntityHintFields
          aliases
          pinyin
          stage
          mentions {
            at
          }
          stated: relations(types: $counted, basis: [STATED], first: 0) {
            totalCount
          }
          derived: relations(types: $counted, basis: [DERIVED], first: 0) {
            totalCount
          }
          ... on Sited {
            city {
              id
              name
              nameEn
            }
          }
          ... on Project {
            amounts {
              text
              what
            }
          }
          ... on City {
            level
          }
          ... on Line {
            lengthKm
          }
          ... on Indicator {
            value
            comparator
            text
            unit
            year
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

// Each choice is counted as if nothing of its kind were chosen; where nothing is, the list itself has counted it.
const EntityFacets = graphql(
  `
    query EntityFacets(
      $types: [EntityType!]
      $where: EntityFilter!
      $isTypeChosen: Boolean!
      $anyStage: EntityFilter!
      $isStageChosen: Boolean!
      $anySection: EntityFilter!
      $isSectionChosen: Boolean!
      $anyArea: EntityFilter!
      $isAreaChosen: Boolean!
    ) {
      listed: entities(types: $types, where: $where, first: 0) {
        facets {
          types {
            type
            count
          }
          stages {
            stage
            count
          }
          chapters {
            section {
              ...EntityHintFields
              at
            }
            count
          }
          cities {
            city {
              ...EntityHintFields
            }
            count
          }
        }
      }
      byType: entities(where: $where, first: 0) @include(if: $isTypeChosen) {
        facets {
          types {
            type
            count
          }
        }
      }
      byStage: entities(types: $types, where: $anyStage, first: 0) @include(if: $isStageChosen) {
        facets {
          stages {
            stage
            count
          }
        }
      }
      bySection: entities(types: $types, where: $anySection, first: 0)
        @include(if: $isSectionChosen) {
        facets {
          chapters {
            section {
              ...EntityHintFields
              at
            }
            count
          }
        }
      }
      byArea: entities(types: $types, where: $anyArea, first: 0) @include(if: $isAreaChosen) {
        facets {
          cities {
            city {
              ...EntityHintFields
            }
            count
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

type EntityPage = ResultOf<typeof EntityRows>['entities'];

/** A row of the table of entities. */
export type EntityRow = EntityPage['nodes'][number];

/** Which entities, as the server is asked. */
export type EntityQuestion = Required<
  Pick<VariablesOf<typeof EntityRows>, 'types' | 'where' | 'orderBy'>
>;

const COUNTED: RelationType[] = [...DRAWN_RELATION_TYPES];

/** A hundred rows of the table of entities. Relations to sections are not counted: they stand in the column of locators. */
export async function entityRows(
  question: EntityQuestion,
  after: string | null,
  asking: Asking,
): Promise<RowPage<EntityRow>> {
  const variables = { ...question, after, counted: COUNTED };
  return (await ask(EntityRows, variables, asking)).entities;
}

/** How many entities each further choice would leave. */
export type EntityChoices = ResultOf<typeof EntityFacets>['listed']['facets'];

/** The choices of each kind, counted as if nothing of that kind were chosen yet, so that the reader can switch to another. */
export function entityChoicesQuery({ types, where }: EntityQuestion): Query<EntityChoices> {
  const variables = {
    types,
    where,
    isTypeChosen: types !== null,
    anyStage: { ...where, stages: null },
    isStageChosen: where.stages != null,
    anySection: { ...where, section: null },
    isSectionChosen: where.section != null,
    anyArea: { ...where, within: null },
    isAreaChosen: where.within != null,
  };
  return {
    key: ['entity-choices', variables],
    ask: async (asking) => {
      const facets = await ask(EntityFacets, variables, asking);
      const { listed, byType, byStage, bySection, byArea } = facets;
      return {
        types: (byType ?? listed).facets.types,
        stages: (byStage ?? listed).facets.stages,
        chapters: (bySection ?? listed).facets.chapters,
        cities: (byArea ?? listed).facets.cities,
      };
    },
  };
}
