import type { RelationFact } from '#client/shared/api/fragments.ts';
import type { Words } from './words.ts';

/** Where a relation stands, in as few words as there are: the plan's locator, that a later paper says it, or on how many others it rests. */
export function readPlace(
  { basis, mentions, restsOn }: Pick<RelationFact, 'basis' | 'mentions' | 'restsOn'>,
  words: Words,
): string | undefined {
  switch (basis) {
    case 'DERIVED':
      return words('basis.grounds', { count: restsOn.length });
    case 'RECORDED':
      return words('basis.recordedWord');
    case 'STATED':
      return mentions[0]?.at;
  }
}
