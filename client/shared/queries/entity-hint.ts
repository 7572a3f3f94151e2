import { type Query, rememberAnswer } from '#client/shared/queries/query.ts';
import { unknownEntity } from './entity.ts';
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

/** Keeps an entity that is known already, so that it need not be asked for. */
export function rememberHint(entity: EntityHint): void {
  rememberAnswer(entityHintQuery(entity.id), entity);
}
