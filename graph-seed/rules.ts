import type { DerivationRule } from './draft.ts';
import { endsInName } from './rules/ends-in-name.ts';
import { endsInOneCity } from './rules/ends-in-one-city.ts';
import { groupOfListing } from './rules/group-of-listing.ts';
import { memberOfClass } from './rules/member-of-class.ts';
import { memberOfListing } from './rules/member-of-listing.ts';
import { placeInName } from './rules/place-in-name.ts';
import { placeOfItsObject } from './rules/place-of-its-object.ts';
import { sameIndustry } from './rules/same-industry.ts';
import { taskOfSection } from './rules/task-of-section.ts';
import { throughIndustry } from './rules/through-industry.ts';

/** The rules in the order in which they are applied: a later one builds on what the earlier ones concluded. */
export const RULES: readonly DerivationRule[] = [
  taskOfSection,
  placeInName,
  groupOfListing,
  endsInName,
  endsInOneCity,
  placeOfItsObject,
  memberOfListing,
  memberOfClass,
  sameIndustry,
  throughIndustry,
];
