import { z } from 'zod';

import { Amount } from '#server/domain/entity.ts';
import { PlanManifest } from '#server/domain/plan.ts';
import { BASES, ENTITY_TYPES, RELATION_TYPES, RULE_NAMES } from '#server/domain/vocabulary.ts';

/** A place in a plan that names or states something. */
const ExportedMention = z.object({
  /** The locator, in the plan that `plan` names. */
  at: z.string(),
  plan: z.string(),
  /** The id of the innermost section that holds it. */
  section: z.string(),
});

/** Neo4j holds no maps in properties, so that each amount is stored as JSON. */
const StoredAmount = z.string().transform((json) => Amount.parse(JSON.parse(json)));

/** All that the atlas knows of an entity; what its type has not, or its plan does not give, is left out. */
export const ExportedEntity = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string(),
  aliases: z.array(z.string()),
  pinyin: z.string(),
  /** The id of the plan that it belongs to: the first of those that name it. */
  plan: z.string(),
  mentions: z.array(ExportedMention),
  note: z.string().optional(),
  /** A translation, ours and not the plan's, and other English names that people look for. */
  nameEn: z.string().optional(),
  alsoEn: z.array(z.string()).optional(),
  /** What the plan calls it: names, where it says so, and its word where that is a wish, else an empty text; side by side. */
  titleNames: z.array(z.string()).optional(),
  titleLocators: z.array(z.string()).optional(),
  titleIntents: z.array(z.string()).optional(),
  /** Ids of entities that were found to be this one. */
  formerIds: z.array(z.string()).optional(),
  /** How far it has come: one of our words, the plan's own word for it, and where it says so. */
  stage: z.string().optional(),
  stageKind: z.string().optional(),
  stageWord: z.string().optional(),
  stageAt: z.string().optional(),
  /** What the vocabulary of industries, which is ours, tells: ids of those that include it, everyday words, its class. */
  broaderIds: z.array(z.string()).optional(),
  everydayWords: z.array(z.string()).optional(),
  gbt4754: z.string().optional(),
  amounts: z.array(StoredAmount).optional(),
  extent: z.string().optional(),
  lengthKm: z.number().optional(),
  level: z.string().optional(),
  /** What an indicator's figure is about, as an id. */
  subject: z.string().optional(),
  value: z.number().optional(),
  comparator: z.string().optional(),
  text: z.string().optional(),
  unit: z.string().optional(),
  year: z.number().int().optional(),
  indicatorKind: z.string().optional(),
  number: z.string().optional(),
  paragraphs: z.array(z.string()).optional(),
  at: z.string().optional(),
  sectionKind: z.string().optional(),
  heading: z.string().optional(),
  locators: z.array(z.string()).optional(),
  /** What a later paper added: by which record, as of when; and what later papers call it. */
  addedBy: z.string().optional(),
  since: z.string().optional(),
  laterNames: z.array(z.string()).optional(),
});
export type ExportedEntity = z.infer<typeof ExportedEntity>;

/** What the plan calls an entity, each with where and the word where it is a wish. */
export function titlesOf({
  titleNames = [],
  titleLocators = [],
  titleIntents = [],
}: ExportedEntity): { name: string; at: string; intended: string }[] {
  return titleNames.map((name, index) => ({
    name,
    at: titleLocators[index] ?? '',
    intended: titleIntents[index] ?? '',
  }));
}

const ExportedEnd = z.object({ id: z.string(), name: z.string(), type: z.enum(ENTITY_TYPES) });

/** All that the atlas knows of a relation. */
export const ExportedRelation = z.object({
  id: z.string(),
  type: z.enum(RELATION_TYPES),
  from: ExportedEnd,
  to: ExportedEnd,
  basis: z.enum(BASES),
  /** Whether the plan only wishes it, and its word for that. */
  intended: z.boolean(),
  intendedWord: z.string().optional(),
  /** Where the plan states it; for a derived one, where what it rests on is stated. */
  mentions: z.array(ExportedMention),
  /** The record that states it, and as of when; absent where the plan does. */
  record: z.string().optional(),
  since: z.string().optional(),
  /** The rule that concludes it; absent where stated. */
  rule: z.enum(RULE_NAMES).optional(),
  /** Ids of the relations that the conclusion stands on; they may lie outside a filtered export. */
  restsOn: z.array(z.string()),
  /** The same, in their order, by the names of their ends. */
  grounds: z.array(z.object({ from: z.string(), type: z.enum(RELATION_TYPES), to: z.string() })),
  /** 0 to 1: how much one step along it carries. It ranks walks and is no probability. */
  strength: z.number(),
  plan: z.string(),
});
export type ExportedRelation = z.infer<typeof ExportedRelation>;

/** A plan as its release tells of itself. */
export const ExportedPlan = z.object({
  ...PlanManifest.pick({
    id: true,
    title: true,
    shortTitle: true,
    issuer: true,
    titleEn: true,
    shortTitleEn: true,
    issuerEn: true,
    period: true,
    licence: true,
    edition: true,
  }).shape,
  /** Changes whenever the graph's content does. */
  version: z.string(),
});
export type ExportedPlan = z.infer<typeof ExportedPlan>;
