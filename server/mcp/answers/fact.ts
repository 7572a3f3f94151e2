import { z } from 'zod';

import { RELATION_TYPE_WORDS } from '#server/domain/vocabulary-words.ts';
import { BASES, RELATION_TYPES } from '#server/domain/vocabulary.ts';

import type { Asking } from '#server/mcp/asking.ts';
import { labelOf } from './entity.ts';
import { readableLocator } from './locator.ts';

/** How many places are told of one thing; the explorer has all. */
const MOST_PLACES = 5;

export const RelationType = z.enum(RELATION_TYPES);
export const Basis = z.enum(BASES);

/** Places in the plan, as people read them. */
export const Places = z
  .array(z.string())
  .describe('places in the plan: 4.2 ¶3 is the third paragraph of section 4.2');

/** A relation with all that a citation needs; the fragment Fact asks for it. */
export const Fact = z
  .object({
    id: z.string().describe('from~TYPE~to: cite the atlas by it'),
    from: z.string(),
    relation: RelationType,
    to: z.string(),
    basis: Basis.describe(
      'stated: the plan says it; derived: a rule concludes it; recorded: a later paper says it, named in at',
    ),
    intended: z.boolean().describe('the plan only wishes it'),
    at: Places,
    rule: z.string().nullable().describe('the rule that concludes it'),
    url: z.string().describe('its evidence in the explorer'),
  })
  .meta({ id: 'Fact' });
export type Fact = z.infer<typeof Fact>;

const Named = z.object({ name: z.string(), name_en: z.string().nullable() });

/** Places as GraphQL tells them. */
export const Mentions = z.array(z.object({ at: z.string() }));

/** A relation as GraphQL tells it. */
export const Relation = z.object({
  id: z.string(),
  type: RelationType,
  basis: z
    .enum(['STATED', 'DERIVED', 'RECORDED'])
    .transform((basis) => Basis.parse(basis.toLowerCase())),
  intended: z.boolean(),
  from: Named,
  to: Named,
  mentions: Mentions,
  rule: z.object({ name: z.string() }).nullable(),
  record: z.object({ at: z.string(), document: z.object({ title: z.string() }) }).nullable(),
});
export type Relation = z.infer<typeof Relation>;

/** The first places of a thing, as people read them. */
export function placesOf(mentions: z.infer<typeof Mentions>, { language }: Asking): string[] {
  return mentions.slice(0, MOST_PLACES).map(({ at }) => readableLocator(at, language));
}

/** A later paper and the place in it. */
function paperOf({ at, document }: NonNullable<Relation['record']>): string {
  return `《${document.title}》${at}`;
}

export function factOf(relation: Relation, asking: Asking): Fact {
  return {
    id: relation.id,
    from: labelOf(relation.from, asking),
    relation: relation.type,
    to: labelOf(relation.to, asking),
    basis: relation.basis,
    intended: relation.intended,
    at: relation.record === null ? placesOf(relation.mentions, asking) : [paperOf(relation.record)],
    rule: relation.rule?.name ?? null,
    url: asking.addresses.relation(relation.id),
  };
}

/** A relation in one line, with its basis and places: what it rests on is told by the same places where it is derived. */
export function factLine(fact: Fact, { words, language }: Asking): string {
  const verb = RELATION_TYPE_WORDS[fact.relation][language];
  return `${fact.from} ${verb} ${fact.to}${words.evidence(fact)}`;
}
