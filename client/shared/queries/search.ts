import type { Query } from '#client/shared/queries/query.ts';
import {
  type EntityHint,
  EntityHintFields,
  type EntityType,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';

const Search = graphql(
  `
    query Search($text: String!, $types: [EntityType!], $first: Int!) {
      search(text: $text, types: $types, first: $first) {
        totalCount
        edges {
          score
          matchedOn
          node {
            ...EntityHintFields
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

/** An entity found, with the name, alias or pinyin that the text matched. */
export interface Finding {
  readonly entity: EntityHint;
  readonly matchedOn: string;
  /** How near the text comes to it, 0 to 1; below 0.3 they only share characters. */
  readonly score: number;
}

export interface Findings {
  readonly found: readonly Finding[];
  readonly totalCount: number;
}

const MOST_SUGGESTIONS = 12;

/** Entities by what they are called: name, alias, pinyin or initials; the best first. No types: of any. */
export function searchQuery(text: string, types: readonly EntityType[]): Query<Findings> {
  return { key: ['search', text, types], ask: (asking) => search(text, types, asking) };
}

/** The same, asked at once. */
export async function search(
  text: string,
  types: readonly EntityType[],
  asking: Asking,
): Promise<Findings> {
  const variables = {
    text,
    types: types.length === 0 ? null : [...types],
    first: MOST_SUGGESTIONS,
  };
  const { search: page } = await ask(Search, variables, asking);
  return {
    totalCount: page.totalCount,
    found: page.edges.map(({ node, ...how }) => ({ entity: node, ...how })),
  };
}
