import type { ResultOf } from 'gql.tada';

import type { Answered } from '#client/shared/api/api-error.ts';
import { EntityHintFields, PathFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, mapAnswered } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';

const Responsibilities = graphql(
  `
    query Responsibilities($id: ID!) {
      responsibilities(of: { id: $id }) {
        role
        standing
        via {
          ...EntityHintFields
        }
        department {
          ...EntityHintFields
        }
        task {
          ...EntityHintFields
          mentions {
            at
          }
        }
        through {
          ...PathFields
        }
      }
    }
  `,
  [EntityHintFields, PathFields],
);

export type ResponsibilityFact = ResultOf<typeof Responsibilities>['responsibilities'][number];

/** Which departments answer for an entity, in which role, through which task. */
export async function responsibilities(
  id: string,
  language: Language,
): Promise<Answered<readonly ResponsibilityFact[]>> {
  return mapAnswered(
    await ask(Responsibilities, { id }, language),
    (data) => data.responsibilities,
  );
}
