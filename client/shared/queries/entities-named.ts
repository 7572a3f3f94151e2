import type { Answered } from '#client/shared/api/api-error.ts';
import {
  type EntityHint,
  EntityHintFields,
  type EntityType,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, mapAnswered } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';

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
export async function entitiesNamed(
  names: readonly string[],
  types: readonly EntityType[] | null,
  language: Language,
): Promise<Answered<readonly EntityHint[]>> {
  const variables = { names: [...names], types: types === null ? null : [...types] };
  const answered = await ask(EntitiesNamed, variables, language);
  return mapAnswered(answered, ({ match }) =>
    match.flatMap(({ text, candidates }) =>
      candidates.filter(({ matchedOn }) => matchedOn === text).map(({ entity }) => entity),
    ),
  );
}
