import { z } from 'zod';

import { Entity } from '#server/domain/entity.ts';
import { Locator } from '#server/domain/locator.ts';
import { RELATION_TYPES, SECTION_KINDS } from '#server/domain/vocabulary.ts';

const Names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** The plan states that each of `from` bears this relation to each of `to`; both are canonical names. */
export const RelationLine = z.strictObject({
  relation: z.enum(RELATION_TYPES),
  from: Names,
  to: Names,
  mentions: z.array(Locator).min(1),
  note: z.string().optional(),
});
export type RelationLine = z.infer<typeof RelationLine>;

/** A box's item lists things under an industry, and they belong to a measure. */
export const ListingLine = z.strictObject({
  listing: Locator,
  industry: z.string().min(1).optional(),
  measure: z.string().min(1).optional(),
});
export type ListingLine = z.infer<typeof ListingLine>;

/** Two wordings mean one industry; the first is a part of the second. */
export const SameIndustryLine = z.strictObject({
  sameIndustry: z.string().min(1),
  as: z.string().min(1),
  reason: z.string().min(1),
  /** Where the plan writes the two, such that a reader sees them to be one. */
  mentions: z.array(Locator).min(1),
});
export type SameIndustryLine = z.infer<typeof SameIndustryLine>;

/** A paragraph in which a reader finds nothing to name, and why. */
export const SilentLine = z.strictObject({ silent: Locator, reason: z.string().min(1) });
/** A heading, box, annex task or footnote of the document. `paragraphs` are the first and the last, or none. */
export const SectionLine = z.strictObject({
  section: z.enum(SECTION_KINDS),
  at: Locator,
  heading: z.string().min(1),
  paragraphs: z.array(Locator).max(2),
  parent: Locator.optional(),
  belongsTo: Locator.optional(),
});
export type SectionLine = z.infer<typeof SectionLine>;

/** `{"entity": "Park", …}` is the entity `{type: "Park", …}`. */
export const EntityLine = z
  .looseObject({ entity: z.string() })
  .transform(({ entity, ...rest }) => ({ type: entity, ...rest }))
  .pipe(Entity);

export type SeedStatement =
  | { readonly kind: 'entity'; readonly value: Entity }
  | { readonly kind: 'relation'; readonly value: RelationLine }
  | { readonly kind: 'listing'; readonly value: ListingLine }
  | { readonly kind: 'sameIndustry'; readonly value: SameIndustryLine }
  | { readonly kind: 'silent'; readonly value: z.infer<typeof SilentLine> }
  | { readonly kind: 'section'; readonly value: SectionLine };

/** A statement of the seed and where it is written. */
export type SeedLine = SeedStatement & { readonly file: string; readonly line: number };
