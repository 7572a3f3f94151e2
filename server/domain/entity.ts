import { z } from 'zod';

import { Locator } from './locator.ts';
import {
  CITY_LEVELS,
  INDICATOR_KINDS,
  PLACE_EXTENTS,
  PROJECT_STAGES,
  SECTION_KINDS,
  type EntityType,
} from './vocabulary.ts';

/** An ASCII slug that says what the thing is, such as `zm-steel-driven-programme`. Never changes once published. */
const EntityId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)+$/, 'an id is an ASCII slug such as zm-steel-driven-programme');

/** A figure that the plan gives of a project: capacity, length, money. `text` is how the plan writes it. */
export const Amount = z.strictObject({
  value: z.number().optional(),
  unit: z.string().min(1),
  text: z.string().min(1),
  what: z.string().min(1).optional(),
});
export type Amount = z.infer<typeof Amount>;

const common = {
  id: EntityId,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  mentions: z.array(Locator).min(1),
  note: z.string().optional(),
};

const ownFields = {
  Project: { stage: z.enum(PROJECT_STAGES).optional(), amounts: z.array(Amount).optional() },
  Programme: {},
  Park: {},
  Cluster: {},
  Industry: {},
  Corridor: {},
  /** An area is the plan's whole area or the built-up city: named as the place of something, not as the matter. */
  Zone: { extent: z.literal('area').optional() },
  Line: { lengthKm: z.number().positive().optional() },
  Hub: {},
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
