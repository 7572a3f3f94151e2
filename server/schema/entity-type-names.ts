import { z } from 'zod';

import { ENTITY_TYPES, type EntityType } from '#server/domain/vocabulary.ts';

/** A type as GraphQL's enum writes it: PARK for Park, NATURAL_FEATURE for NaturalFeature. */
export function enumName(type: EntityType): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** The values of the enum EntityType, and the domain's own word for each. */
export const ENTITY_TYPE_VALUES: Readonly<Record<string, EntityType>> = Object.fromEntries(
  ENTITY_TYPES.map((type) => [enumName(type), type]),
);

const Hint = z.looseObject({ type: z.enum(ENTITY_TYPES) });

/** The facts of an error as a client of the API knows them: entity types by the enum's names. */
export function withEnumNames(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => {
      const hints = z.array(Hint).safeParse(value);
      return [
        key,
        hints.success ? hints.data.map((hint) => ({ ...hint, type: enumName(hint.type) })) : value,
      ];
    }),
  );
}
