import { uniqueById } from '#client/shared/api/unique-by-id.ts';
import type { Query } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { unknownEntity } from './unknown-entity.ts';
import { entityRef } from '#client/shared/api/entity-ref.ts';
import { type EntityHint, EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

// The vocabulary is no deeper than this.
const IndustryScopeQuery = graphql(
  `
    query IndustryScope($ref: EntityRef!) {
      entity(ref: $ref) {
        ...EntityHintFields
        ... on Industry {
          narrower {
            ...EntityHintFields
            narrower {
              ...EntityHintFields
              narrower {
                ...EntityHintFields
              }
            }
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

/** An industry with all that asking for it includes. */
export interface IndustryScope {
  readonly industry: EntityHint;
  /** Narrower industries, however far, each once. */
  readonly narrower: readonly EntityHint[];
}

/** What is asked for with an industry, by its id or name; nothing more with what is no industry. */
export function industryScopeQuery(ref: string): Query<IndustryScope> {
  return {
    key: ['industry-scope', ref],
    ask: async (asking) => {
      const { entity } = await ask(IndustryScopeQuery, { ref: entityRef(ref) }, asking);
      return entity === null
        ? unknownEntity(ref, asking)
        : { industry: entity, narrower: narrowerOf(entity) };
    },
  };
}

type Asked = NonNullable<ResultOf<typeof IndustryScopeQuery>['entity']>;

type Term = EntityHint & { readonly narrower?: readonly Term[] };

function narrowerOf(entity: Asked): readonly EntityHint[] {
  return 'narrower' in entity ? uniqueById(reach(entity.narrower)) : [];
}

function reach(terms: readonly Term[]): readonly EntityHint[] {
  return terms.flatMap((term) => [term, ...reach(term.narrower ?? [])]);
}
