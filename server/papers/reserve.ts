import type { Language } from '#server/domain/language.ts';
import type { RelationRecord } from '#server/records/record.ts';

import { PAPER_WORDS } from './words.ts';

/** What makes what these relations show less than stated and real; null where nothing does. */
export function reserveOf(relations: readonly RelationRecord[], language: Language): string | null {
  const words = PAPER_WORDS[language];
  const reserves = [
    ...(relations.some(isDerived) ? [words.derived] : []),
    ...(relations.some(({ basis }) => basis === 'recorded') ? [words.recorded] : []),
    ...(relations.some(({ intended }) => intended) ? [words.intended] : []),
  ];
  return reserves.length === 0 ? null : reserves.join(words.comma);
}

export function isDerived({ basis }: RelationRecord): boolean {
  return basis === 'derived';
}
