import type { Query } from '#client/shared/queries/query.ts';
import {
  type EntityHint,
  EntityHintFields,
  type EntityType,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const EntitiesNamed = graphql(
  `
    query EntitiesNamed($names: [String!]!, $types: [EntityType!]) {
      match(names: $names, types: $types, first: 1) {
        text
        candidates {
          matchedOn
          entity {
            ...EntityHintFields
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

/** Which of these names an entity of these types bears, null: of any; a name that none bears is left out. */
export function entitiesNamedQuery(
  names: readonly string[],
  types: readonly EntityType[] | null,
): Query<readonly EntityHint[]> {
  const variables = { names: [...names], types: types === null ? null : [...types] };
  return {
    key: ['entities-named', variables],
    ask: async (asking) => {
      const { match } = await ask(EntitiesNamed, variables, asking);
      return match.flatMap(({ text, candidates }) =>
        candidates.filter(({ matchedOn }) => matchedOn === text).map(({ entity }) => entity),
      );
    },
  };
}
