import { z } from 'zod';

import { Entity } from '#server/domain/entity.ts';
import { Locator } from '#server/domain/locator.ts';
import { PASSING_REASONS, RELATION_TYPES, SECTION_KINDS } from '#server/domain/vocabulary.ts';

const Names = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** The plan states that each of `from` bears this relation to each of `to`; both are canonical names. */
export const RelationLine = z.strictObject({
  relation: z.enum(RELATION_TYPES),
  from: Names,
  to: Names,
  mentions: z.array(Locator).min(1),
  /** The plan's word where it only wishes it: 推进纳入, 支持创建, 打造成为, 争取. */
  intended: z.string().min(1).optional(),
  /** What a reader must supply, where no one of the places names both ends. */
  reading: z.string().min(1).optional(),
  note: z.string().optional(),
});
export type RelationLine = z.infer<typeof RelationLine>;

/** A box's item lists things under an industry, and they belong to a measure. */
export const ListingLine = z.strictObject({
  listing: Locator,
  /** Of an item in several paragraphs, those that this line is about. */
  paragraphs: z.array(Locator).min(1).optional(),
  industry: z.string().min(1).optional(),
  /** Items that the box lists there though they are of another industry. */
  ofAnother: z.array(z.string().min(1)).min(1).optional(),
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

/**
 * Things that a measure's paragraph or a box's item names without being about them, so that no measure covers them for it:
 * `inside-name`, only inside another's name; `context`, as a setting, a user, a purpose; `route`, as a line's end or on its way;
 * `elsewhere`, another measure's own paragraph has it.
 */
export const PassingLine = z.strictObject({
  passing: z.array(z.string().min(1)).min(1),
  at: Locator,
  why: z.enum(PASSING_REASONS),
});

/** Things that stand at a place only inside a longer name, and are meant there all the same, and why. */
export const MeantLine = z.strictObject({
  meant: z.array(z.string().min(1)).min(1),
  at: Locator,
  reason: z.string().min(1),
});

/** Items that a box lists as one group; what heads the group tells where all of them lie. */
export const GroupLine = z.strictObject({
  group: z.array(z.string().min(1)).min(1),
  at: Locator,
  /** The item, or the place itself, that opens the group. */
  head: z.string().min(1),
  place: z.string().min(1),
});

/** The ends that stand abbreviated in a line's name: 广湛高铁 joins 广州市 and 湛江市. */
export const EndsLine = z.strictObject({
  ends: z.string().min(1),
  joins: z.array(z.string().min(1)).min(1),
  reason: z.string().min(1),
});

/** An id that was published once leads on to the entity that it stands for now. */
export const FormerIdLine = z.strictObject({
  formerId: z.string().min(1),
  now: z.string().min(1),
  reason: z.string().min(1),
});

/** An English name, by id: a translation, ours and not the plan's. */
export const NameEnLine = z.strictObject({
  nameEn: z.string().min(1),
  of: z.string().min(1),
  alsoEn: z.array(z.string().min(1)).min(1).optional(),
});

/**
 * What our vocabulary says of an industry: the broader ones that include it, everyday words for it, and its class in
 * GB/T 4754—2017. Wordings that mean one industry are told by SameIndustryLine.
 */
export const IndustryTermLine = z.strictObject({
  industryTerm: z.string().min(1),
  broader: z.array(z.string().min(1)).min(1).optional(),
  words: z.array(z.string().min(1)).min(1).optional(),
  gbt4754: z.string().min(1).optional(),
});
export type IndustryTermLine = z.infer<typeof IndustryTermLine>;

/** What the plan sets against something, or finds wanting there, in our words: it holds for all branches of an industry, and for what lies in a place. */
export const LimitLine = z.strictObject({
  limit: Names,
  at: z.array(Locator).min(1),
  zh: z.string().min(1),
  en: z.string().min(1),
});

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

const OF_LATER_PAPERS = ['addedBy', 'since', 'laterNames'] as const;

/** `{"entity": "Park", …}` is the entity `{type: "Park", …}`, which the plan names somewhere. */
export const EntityLine = z
  .looseObject({ entity: z.string(), mentions: z.array(z.string()).min(1) })
  .transform(({ entity, ...rest }) => ({ type: entity, ...rest }))
  .pipe(Entity)
  .refine((entity) => OF_LATER_PAPERS.every((field) => entity[field] === undefined), {
    error: `${OF_LATER_PAPERS.join(', ')} come from records, and do not stand in a seed`,
  });

export type SeedStatement =
  | { readonly kind: 'entity'; readonly value: Entity }
  | { readonly kind: 'relation'; readonly value: RelationLine }
  | { readonly kind: 'listing'; readonly value: ListingLine }
  | { readonly kind: 'sameIndustry'; readonly value: SameIndustryLine }
  | { readonly kind: 'passing'; readonly value: z.infer<typeof PassingLine> }
  | { readonly kind: 'meant'; readonly value: z.infer<typeof MeantLine> }
  | { readonly kind: 'group'; readonly value: z.infer<typeof GroupLine> }
  | { readonly kind: 'ends'; readonly value: z.infer<typeof EndsLine> }
  | { readonly kind: 'formerId'; readonly value: z.infer<typeof FormerIdLine> }
  | { readonly kind: 'nameEn'; readonly value: z.infer<typeof NameEnLine> }
  | { readonly kind: 'industryTerm'; readonly value: z.infer<typeof IndustryTermLine> }
  | { readonly kind: 'limit'; readonly value: z.infer<typeof LimitLine> }
  | { readonly kind: 'silent'; readonly value: z.infer<typeof SilentLine> }
  | { readonly kind: 'section'; readonly value: SectionLine };

/** A statement of the seed and where it is written. */
export type SeedLine = SeedStatement & { readonly file: string; readonly line: number };

/** The lines of one kind, in their order. */
export function linesOf<Kind extends SeedLine['kind']>(
  lines: readonly SeedLine[],
  kind: Kind,
): readonly Extract<SeedLine, { readonly kind: Kind }>[] {
  return lines.filter(
    (line): line is Extract<SeedLine, { readonly kind: Kind }> => line.kind === kind,
  );
}
