import { z } from 'zod';

import { ENTITY_TYPE_WORDS } from '#server/domain/vocabulary-words.ts';
import { ENTITY_TYPES } from '#server/domain/vocabulary.ts';
import { ENTITY_TYPE_VALUES, enumName } from '#server/schema/entity-type-names.ts';

import type { Asking } from '#server/mcp/asking.ts';

/** A type of entity as GraphQL and the tools write it. */
export const EntityType = z.enum(ENTITY_TYPES.map(enumName));

/** An entity as every answer names it; the fragment EntityLabel asks for it. */
export const Entity = z
  .object({
    id: z.string(),
    name: z.string().describe('as the plan writes it'),
    name_en: z.string().nullable().describe('our translation, not the plan’s'),
    type: z.string().describe('PROJECT, PARK …'),
    url: z.string().describe('where the explorer shows it'),
  })
  .meta({ id: 'Entity' });
export type Entity = z.infer<typeof Entity>;

/** A name as the language of the answer reads it: in English the translation, with the plan’s own beside it. */
export function labelOf(
  { name, name_en }: Pick<Entity, 'name' | 'name_en'>,
  { language }: Pick<Asking, 'language'>,
): string {
  return language === 'en' && name_en !== null ? `${name_en} (${name})` : name;
}

/** What people read for a type. */
export function typeWord(type: string, { language }: Pick<Asking, 'language'>): string {
  const own = ENTITY_TYPE_VALUES[type];
  return own === undefined ? type : ENTITY_TYPE_WORDS[own][language];
}

/** How an argument says which entity is meant. */
export const EntityArgument = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .describe('an id, or a name as the plan writes it; look others up with search_entities');

/** Ids are ASCII slugs, so any other text is a name. */
export function refOf(text: string): { readonly id: string } | { readonly name: string } {
  return /^[a-z0-9][a-z0-9.-]*$/.test(text) ? { id: text } : { name: text };
}
