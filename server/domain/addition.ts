import { z } from 'zod';

import { PaperDate } from './paper-date.ts';
import { RELATION_TYPES, type RelationType } from './vocabulary.ts';

/** What a later paper may add to a plan's graph: works, and who or what they are for. Industries, clusters, tasks and the like are the plan's own. */
const ADDED_TYPES = [
  'Project',
  'Programme',
  'Park',
  'Line',
  'Hub',
  'Organization',
  'Platform',
] as const;

const ID = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
const Name = z.string().trim().min(2).max(120);

/** What follows from the document's make-up, or from an indicator, nobody states. */
const OF_THE_PLAN: readonly RelationType[] = ['APPEARS_IN', 'MEASURES', 'INCLUDES'];
const ADDED_RELATIONS = RELATION_TYPES.filter((type) => !OF_THE_PLAN.includes(type));

/** A new entity, by the id of what the record is of. */
const EntityAddition = z.strictObject({
  type: z.enum(ADDED_TYPES),
  name: Name,
  aliases: z.array(Name).min(1).max(10).optional(),
});

/** A relation between what the record is of and another; OUT: it leads there. */
const RelationAddition = z.strictObject({
  type: z.enum(ADDED_RELATIONS),
  direction: z.enum(['OUT', 'IN']),
  other: ID,
  /** The paper's word where it only wishes it. */
  intended: z.string().trim().min(1).max(40).optional(),
});
export type RelationAddition = z.infer<typeof RelationAddition>;

/** What a record adds to the graph of a plan, besides what it says of stage, money and dates. */
export const ADDED = {
  adds: EntityAddition.optional(),
  relations: z.array(RelationAddition).min(1).max(20).optional(),
  /** What the document calls it. */
  alias: Name.optional(),
  /** It is no thing of its own, but this one. */
  sameAs: ID.optional(),
} as const;

/** What an accepted record adds to the graph: of which entity, and as of when. What else the record says is left out. */
export const Addition = z.object({
  record: z.string(),
  of: ID,
  date: PaperDate,
  ...ADDED,
});
export type Addition = z.infer<typeof Addition>;

/** Additions by the plan to whose graph they belong. */
export type Additions = Readonly<Record<string, readonly Addition[]>>;
