import type { ResultOf, VariablesOf } from 'gql.tada';

import type { Answered } from './api-error.ts';
import { EntityHintFields, type RelationType } from './fragments.ts';
import { DRAWN_RELATION_TYPES } from './entity-types.ts';
import { graphql } from './graphql.ts';
import { ask, mapAnswered } from './graphql-client.ts';
import type { Language } from './language.ts';

const EntityRows = graphql(
  `
    query EntityRows(
      $types: [EntityType!]
      $where: EntityFilter!
      $orderBy: EntityOrder!
      $after: String
      $bearing: [RelationType!]!
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
          mentions {
            at
          }
          stated: relations(types: $bearing, basis: [STATED], first: 0) {
            totalCount
          }
          derived: relations(types: $bearing, basis: [DERIVED], first: 0) {
            totalCount
          }
          ... on Sited {
            city {
              id
              name
            }
          }
          ... on Project {
            stage
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
            text
            year
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

const EntityFacets = graphql(
  `
    query EntityFacets(
      $types: [EntityType!]
      $anyType: EntityFilter!
      $anyStage: EntityFilter!
      $anySection: EntityFilter!
      $anyPlace: EntityFilter!
    ) {
      byType: entities(where: $anyType, first: 0) {
        facets {
          types {
            type
            count
          }
        }
      }
      byStage: entities(types: $types, where: $anyStage, first: 0) {
        facets {
          stages {
            stage
            count
          }
        }
      }
      bySection: entities(types: $types, where: $anySection, first: 0) {
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
      byPlace: entities(types: $types, where: $anyPlace, first: 0) {
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

/** What a row of the table of entities tells. */
export type EntityRow = EntityPage['nodes'][number];

/** A page of rows, and from where the next goes on; null after the last. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly next: string | null;
}

type RowVariables = VariablesOf<typeof EntityRows>;

/** Which entities, as the server is asked. */
export interface EntityQuestion {
  readonly types: NonNullable<RowVariables['types']> | null;
  readonly where: RowVariables['where'];
  readonly orderBy: RowVariables['orderBy'];
}

const BEARING: RelationType[] = [...DRAWN_RELATION_TYPES];

/** A hundred rows of the table of entities; being named in a section is no relation there, but a place. */
export async function entityRows(
  question: EntityQuestion,
  after: string | null,
  language: Language,
): Promise<Answered<Rows<EntityRow>>> {
  const variables = { ...question, after, bearing: BEARING };
  return mapAnswered(await ask(EntityRows, variables, language), ({ entities }) => ({
    rows: entities.nodes,
    totalCount: entities.totalCount,
    next: entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null,
  }));
}

/** How many entities each further choice would leave. */
export interface EntityChoices {
  readonly types: ResultOf<typeof EntityFacets>['byType']['facets']['types'];
  readonly stages: ResultOf<typeof EntityFacets>['byStage']['facets']['stages'];
  readonly chapters: ResultOf<typeof EntityFacets>['bySection']['facets']['chapters'];
  readonly cities: ResultOf<typeof EntityFacets>['byPlace']['facets']['cities'];
}

/** The choices of each kind, counted as if nothing of that kind were chosen yet: so that another can be had instead. */
export async function entityChoices(
  { types, where }: EntityQuestion,
  language: Language,
): Promise<Answered<EntityChoices>> {
  const variables = {
    types,
    anyType: where,
    anyStage: { ...where, stages: null },
    anySection: { ...where, section: null },
    anyPlace: { ...where, within: null },
  };
  return mapAnswered(
    await ask(EntityFacets, variables, language),
    ({ byType, byStage, bySection, byPlace }) => ({
      types: byType.facets.types,
      stages: byStage.facets.stages,
      chapters: bySection.facets.chapters,
      cities: byPlace.facets.cities,
    }),
  );
}
