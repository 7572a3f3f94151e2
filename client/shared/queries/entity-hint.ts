import type { Answered } from '#client/shared/api/api-error.ts';
import { unknownEntity } from './entity.ts';
import { entityRef } from '#client/shared/api/entity-ref.ts';
import { type EntityHint, EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';

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

/** What an id or a name in an address means, just enough to sign and link it. */
export async function entityHint(ref: string, language: Language): Promise<Answered<EntityHint>> {
  const answered = await ask(EntityHintQuery, { ref: entityRef(ref) }, language);
  if (!answered.ok) {
    return answered;
  }
  const { entity } = answered.value;
  return entity === null ? unknownEntity(ref, language) : { ok: true, value: entity };
}
