import type { Query } from '#client/shared/queries/query.ts';
import {
  type EntityHint,
  EntityHintFields,
  type EntityType,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const Match = graphql(
  `
    query Match($names: [String!]!, $types: [EntityType!], $first: Int!) {
      match(names: $names, types: $types, first: $first) {
        text
        candidates {
          score
          entity {
            ...EntityHintFields
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

/** An entity that a name may mean, and how near the name comes to what it is called: 1 is the very name. */
export interface Candidate {
  readonly entity: EntityHint;
  readonly score: number;
}

/** What each name may mean, the likeliest first. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>;

const MOST_CANDIDATES = 3;

/** What each of several names may mean. No types: of any. */
export function matchQuery(
  names: readonly string[],
  types: readonly EntityType[],
): Query<Candidates> {
  return {
    key: ['match', names, types],
    ask: async (asking) => {
      const { match } = await ask(
        Match,
        {
          names: [...names],
          types: types.length === 0 ? null : [...types],
          first: MOST_CANDIDATES,
        },
        asking,
      );
      return new Map(match.map(({ text, candidates }) => [text, candidates]));
    },
  };
}
