import type { DerivationRule } from './draft.ts';
import { memberOfListing } from './rules/member-of-listing.ts';
import { placeInName } from './rules/place-in-name.ts';
import { sameIndustry } from './rules/same-industry.ts';
import { taskOfSection } from './rules/task-of-section.ts';
import { throughIndustry } from './rules/through-industry.ts';

/** The rules in the order in which they are applied: a later one builds on what the earlier ones concluded. */
export const RULES: readonly DerivationRule[] = [
  taskOfSection,
  placeInName,
  memberOfListing,
  sameIndustry,
  throughIndustry,
];
