import { z } from 'zod';

import { RELATION_TYPES } from '#server/domain/vocabulary.ts';

import { Duty, dutyOf, Responsibility } from '#server/mcp/answers/duty.ts';
import { Entity, refOf } from '#server/mcp/answers/entity.ts';
import {
  Fact,
  factOf,
  Mentions,
  Places,
  placesOf,
  Relation,
  RelationType,
} from '#server/mcp/answers/fact.ts';
import { readableLocator } from '#server/mcp/answers/locator.ts';
import { placeOfStage, StageTold } from '#server/mcp/answers/stage.ts';
import type { Asking } from '#server/mcp/asking.ts';
import { readDocument } from '#server/mcp/read-document.ts';

const DOCUMENT = readDocument(new URL('./entity-facts.graphql', import.meta.url));

/** How many departments are told; list_responsibilities has all. */
const MOST_DUTIES = 6;

const EntityTold = Entity.extend({
  aliases: z.array(z.string()),
  titles: z.array(
    z.object({ name: z.string(), at: z.string(), intendedWord: z.string().nullable() }),
  ),
  ...StageTold.shape,
  mentions: Mentions,
  relationGroups: z.array(
    z.object({
      type: RelationType,
      direction: z.enum(['OUT', 'IN']),
      count: z.number(),
      relations: z.object({ nodes: z.array(Relation) }),
    }),
  ),
  amounts: z.array(z.object({ text: z.string(), what: z.string().nullable() })).default([]),
  figure: z.string().nullish(),
  unit: z.string().nullish(),
  year: z.number().nullish(),
  kind: z.string().nullish(),
});
type EntityTold = z.infer<typeof EntityTold>;

// Where nothing bears the name, responsibilities refuses with what comes nearest: entity would only be null.
const Told = z.object({ entity: EntityTold, responsibilities: z.array(Responsibility) });

/** An entity with its own facts, its relations by kind, and who answers for it. */
export const EntityFacts = z.object({
  entity: Entity,
  aliases: z.array(z.string()),
  titles: z.array(
    z.object({ name: z.string(), at: z.string(), intended_word: z.string().nullable() }),
  ),
  stage: z.object({ stage: z.string(), word: z.string().nullable(), at: z.string() }).nullable(),
  amounts: z.array(z.object({ text: z.string(), what: z.string().nullable() })),
  figure: z
    .object({
      text: z.string(),
      unit: z.string().nullable(),
      year: z.number().nullable(),
      kind: z.string().describe('fact or target'),
    })
    .nullable(),
  mentions: z.object({ total: z.number(), at: Places }),
  relations: z.array(
    z.object({
      relation: RelationType,
      direction: z.enum(['out', 'in']),
      total: z.number(),
      first: z.array(Fact),
    }),
  ),
  responsibilities: z.object({ total: z.number(), first: z.array(Duty) }),
});
export type EntityFacts = z.infer<typeof EntityFacts>;

const DIRECTIONS = { OUT: 'out', IN: 'in' } as const;

/** Asks for an entity by id or name; of each kind of relation so many. */
export async function entityFacts(
  ref: string,
  first: number,
  asking: Asking,
): Promise<EntityFacts> {
  // Where it is named, the mentions tell.
  const types = RELATION_TYPES.filter((type) => type !== 'APPEARS_IN');
  const { entity, responsibilities } = Told.parse(
    await asking.ask(DOCUMENT, { of: refOf(ref), types, first }),
  );
  const duties = responsibilities.slice(0, MOST_DUTIES).map((one) => dutyOf(one, asking));
  return {
    ...ownFacts(entity, asking),
    mentions: { total: entity.mentions.length, at: placesOf(entity.mentions, asking) },
    relations: entity.relationGroups.map(({ type, direction, count, relations }) => ({
      relation: type,
      direction: DIRECTIONS[direction],
      total: count,
      first: relations.nodes.map((one) => factOf(one, asking)),
    })),
    responsibilities: { total: responsibilities.length, first: duties },
  };
}

function ownFacts(
  told: EntityTold,
  { language }: Asking,
): Pick<EntityFacts, 'entity' | 'aliases' | 'titles' | 'stage' | 'amounts' | 'figure'> {
  const { stage, stageWord, figure, unit, year, kind } = told;
  const at = placeOfStage(told, language);
  return {
    entity: Entity.parse(told),
    aliases: told.aliases,
    titles: told.titles.map(({ name, at, intendedWord }) => ({
      name,
      at: readableLocator(at, language),
      intended_word: intendedWord,
    })),
    stage: stage === null || at === null ? null : { stage, word: stageWord, at },
    amounts: told.amounts,
    figure:
      figure == null
        ? null
        : { text: figure, unit: unit ?? null, year: year ?? null, kind: kind ?? 'fact' },
  };
}
