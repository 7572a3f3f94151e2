import { z } from 'zod';

import { Locator } from './locator.ts';
import { PaperDate } from './paper-date.ts';
import {
  CITY_LEVELS,
  COMPARATORS,
  INDICATOR_KINDS,
  PLACE_EXTENTS,
  SECTION_KINDS,
  STAGES,
  type EntityType,
} from './vocabulary.ts';

/** An ASCII slug that says what the thing is, such as `zm-steel-driven-programme`. Never changes once published. */
const EntityId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)+$/, 'an id is an ASCII slug such as zm-steel-driven-programme');

/**
 * A figure that the plan gives of a project: capacity, length, money. `text` is how the plan writes it. Of 2×1000MW the value
 * is 2000, the count 2 and each 1000.
 */
export const Amount = z.strictObject({
  value: z.number().optional(),
  count: z.number().int().min(2).optional(),
  each: z.number().optional(),
  unit: z.string().min(1),
  text: z.string().min(1),
  what: z.string().min(1).optional(),
});
export type Amount = z.infer<typeof Amount>;

/** What the plan calls a thing or wants it to be called; `intended` is the plan's word where it is a wish. */
export const Title = z.strictObject({
  name: z.string().min(1),
  at: Locator,
  intended: z.string().min(1).optional(),
});
export type Title = z.infer<typeof Title>;

/** What the plan sets against something, or finds wanting there: where, and in our words. */
export const Limit = z.strictObject({
  at: z.array(Locator).min(1),
  zh: z.string().min(1),
  en: z.string().min(1),
});
export type Limit = z.infer<typeof Limit>;

const common = {
  id: EntityId,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  /** Never empty, but of what a later paper added. */
  mentions: z.array(Locator),
  titles: z.array(Title).min(1).optional(),
  /** A translation, ours and not the plan's, and other English names that people look for. */
  nameEn: z.string().min(1).optional(),
  alsoEn: z.array(z.string().min(1)).min(1).optional(),
  /** Ids of entities that were found to be this one, or no thing of their own. */
  formerIds: z.array(EntityId).min(1).optional(),
  note: z.string().optional(),
  limits: z.array(Limit).min(1).optional(),
  /** What a later paper added: by which record, and as of when. */
  addedBy: z.string().optional(),
  since: PaperDate.optional(),
  /** What later papers call it. */
  laterNames: z.array(z.string().min(1)).min(1).optional(),
};

/** How far a work has come: the kind, the plan's word for it, and where it says so. All three or none. */
const stage = {
  stage: z.enum(STAGES).optional(),
  stageWord: z.string().min(1).optional(),
  stageAt: Locator.optional(),
};

/** What the vocabulary of industries, which is ours, adds to the plan's; see IndustryTermLine. */
const industryTerm = {
  broaderIds: z.array(EntityId).min(1).optional(),
  narrowerIds: z.array(EntityId).min(1).optional(),
  /** What asking for this industry includes: itself, its other wordings, and all that is narrower. */
  scopeIds: z.array(EntityId).min(1).optional(),
  /** The parks and clusters whose own name holds it, as 吴川市羽绒产业基地 holds 羽绒; and the parks whose name holds what people call it. */
  namingParkIds: z.array(EntityId).min(1).optional(),
  callingParkIds: z.array(EntityId).min(1).optional(),
  namingClusterIds: z.array(EntityId).min(1).optional(),
  everydayWords: z.array(z.string().min(1)).min(1).optional(),
  gbt4754: z
    .string()
    .regex(/^[A-T](?:\d{2,4})?$/)
    .optional(),
};

const ownFields = {
  Project: { ...stage, amounts: z.array(Amount).optional() },
  Programme: {},
  Park: stage,
  Cluster: {},
  Industry: industryTerm,
  Corridor: {},
  /** An area is the plan's whole area or the built-up city: named as the place of something, not as the matter. */
  Zone: { extent: z.literal('area').optional() },
  Line: { ...stage, lengthKm: z.number().positive().optional() },
  Hub: stage,
  City: { level: z.enum(CITY_LEVELS), extent: z.literal('outside').optional() },
  Place: { extent: z.enum(PLACE_EXTENTS).optional() },
  Department: {},
  Organization: {},
  Platform: {},
  NaturalFeature: {},
  Heritage: {},
  Product: {},
  Indicator: {
    subject: z.string().min(1),
    value: z.number().optional(),
    comparator: z.enum(COMPARATORS).optional(),
    text: z.string().min(1),
    unit: z.string().min(1).optional(),
    year: z.number().int().optional(),
    indicatorKind: z.enum(INDICATOR_KINDS),
  },
  Task: { number: z.string().regex(/^\d+(?:\.\d+)?$/) },
  Measure: { paragraphs: z.array(Locator).min(1).optional() },
  Section: {
    at: Locator,
    sectionKind: z.enum(SECTION_KINDS),
    heading: z.string().min(1),
    locators: z.array(Locator).min(1),
  },
} as const satisfies Record<EntityType, z.ZodRawShape>;

/** A thing that the plan names: its type, id, names, where it is named, and what its type has of its own. */
export const Entity = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Project'), ...common, ...ownFields.Project }),
  z.strictObject({ type: z.literal('Programme'), ...common, ...ownFields.Programme }),
  z.strictObject({ type: z.literal('Park'), ...common, ...ownFields.Park }),
  z.strictObject({ type: z.literal('Cluster'), ...common, ...ownFields.Cluster }),
  z.strictObject({ type: z.literal('Industry'), ...common, ...ownFields.Industry }),
  z.strictObject({ type: z.literal('Corridor'), ...common, ...ownFields.Corridor }),
  z.strictObject({ type: z.literal('Zone'), ...common, ...ownFields.Zone }),
  z.strictObject({ type: z.literal('Line'), ...common, ...ownFields.Line }),
  z.strictObject({ type: z.literal('Hub'), ...common, ...ownFields.Hub }),
  z.strictObject({ type: z.literal('City'), ...common, ...ownFields.City }),
  z.strictObject({ type: z.literal('Place'), ...common, ...ownFields.Place }),
  z.strictObject({ type: z.literal('Department'), ...common, ...ownFields.Department }),
  z.strictObject({ type: z.literal('Organization'), ...common, ...ownFields.Organization }),
  z.strictObject({ type: z.literal('Platform'), ...common, ...ownFields.Platform }),
  z.strictObject({ type: z.literal('NaturalFeature'), ...common, ...ownFields.NaturalFeature }),
  z.strictObject({ type: z.literal('Heritage'), ...common, ...ownFields.Heritage }),
  z.strictObject({ type: z.literal('Product'), ...common, ...ownFields.Product }),
  z.strictObject({ type: z.literal('Indicator'), ...common, ...ownFields.Indicator }),
  z.strictObject({ type: z.literal('Task'), ...common, ...ownFields.Task }),
  z.strictObject({ type: z.literal('Measure'), ...common, ...ownFields.Measure }),
  z.strictObject({ type: z.literal('Section'), ...common, ...ownFields.Section }),
]);
export type Entity = z.infer<typeof Entity>;
