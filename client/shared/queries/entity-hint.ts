import {
  type Answer,
  type Query,
  rememberAnswer,
  useAnswer,
} from '#client/shared/queries/query.ts';
import { unknownEntity } from './unknown-entity.ts';
import { entityRef } from '#client/shared/api/entity-ref.ts';
import { type EntityHint, EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

const EntityHintQuery = graphql(
  `
    query EntityHint($ref: EntityRef!) {
      entity(ref: $ref) {
        ...EntityHintFields
      }
    }
  `,
  [EntityHintFields],
);

/** What an id or a name in an address means, just enough for its icon, name and link. */
export function entityHintQuery(ref: string): Query<EntityHint> {
  return {
    key: ['entity-hint', ref],
    ask: async (asking) => {
      const { entity } = await ask(EntityHintQuery, { ref: entityRef(ref) }, asking);
      return entity ?? unknownEntity(ref, asking);
    },
  };
}

/** The same, where another question is on its way whose answer brings it; where there is none, or it fails, it is asked by itself. */
export function useBroughtHint(
  ref: string | null,
  bringing: Answer<unknown> | null,
): Answer<EntityHint> {
  return useAnswer(ref === null ? null : entityHintQuery(ref), bringing?.status !== 'pending');
}

/** Keeps an entity that is known already, so that it need not be asked for by its id, or by whatever else meant it. */
export function rememberHint(entity: EntityHint, ref = entity.id): void {
  rememberAnswer(entityHintQuery(ref), entity);
}
