import type { Answered } from './api-error.ts';
import { unknownEntity } from './entity.ts';
import { entityRef } from './entity-ref.ts';
import { type EntityHint, EntityHintFields } from './fragments.ts';
import { graphql } from './graphql.ts';
import { ask } from './graphql-client.ts';
import type { Language } from './language.ts';

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
