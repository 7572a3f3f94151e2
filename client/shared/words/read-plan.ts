import type { PlanFact } from '#client/shared/queries/plans.ts';
import { readName } from './read-name.ts';
import type { Words } from './words.ts';

/** A plan's full title as the page's language reads it. */
export function readPlanTitle(
  { title, titleEn }: Pick<PlanFact, 'title' | 'titleEn'>,
  words: Words,
): string {
  return readName({ name: title, nameEn: titleEn }, words);
}

/** The same of its short title. */
export function readShortTitle(
  { shortTitle, shortTitleEn }: Pick<PlanFact, 'shortTitle' | 'shortTitleEn'>,
  words: Words,
): string {
  return readName({ name: shortTitle, nameEn: shortTitleEn }, words);
}

/** The same of who issued it. */
export function readIssuer(
  { issuer, issuerEn }: Pick<PlanFact, 'issuer' | 'issuerEn'>,
  words: Words,
): string {
  return readName({ name: issuer, nameEn: issuerEn }, words);
}
