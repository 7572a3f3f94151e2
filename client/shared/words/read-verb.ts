import type { RelationFact } from '#client/shared/api/fragments.ts';
import type { Direction } from '#client/shared/api/fragments.ts';
import type { Words } from './words.ts';

/** A relation's verb as one of its ends reads it; what the plan only wishes is told as a wish: 拟属于, to be part of. */
export function readVerb(
  { type, intended }: Pick<RelationFact, 'type' | 'intended'>,
  words: Words,
  direction: Direction = 'OUT',
): string {
  return words(intended ? `verb.intended.${direction}.${type}` : `verb.${direction}.${type}`);
}

/** How a relation stands, in as few words as there are: that a rule concludes it, that a later paper says it, that the plan only wishes it; nothing where the plan simply states it. */
export function readMarks(
  { basis, intended }: Pick<RelationFact, 'basis' | 'intended'>,
  words: Words,
): string {
  return [
    ...(basis === 'DERIVED' ? [words('basis.derivedWord')] : []),
    ...(basis === 'RECORDED' ? [words('basis.recordedMark')] : []),
    ...(intended ? [words('intended.word')] : []),
  ].join(' · ');
}

/** On what basis a relation stands, in full; what the plan only wishes is said so too. */
export function readBasis(
  { basis, intended }: Pick<RelationFact, 'basis' | 'intended'>,
  words: Words,
): string {
  const said = words(`basis.${basis}`);
  return intended ? `${said} · ${words('intended.all')}` : said;
}

/** Says how many steps of a walk the plan only wishes; null where it wishes none. */
export function readIntendedSteps(
  steps: readonly { readonly relation: Pick<RelationFact, 'intended'> }[],
  words: Words,
): string | null {
  const count = steps.filter(({ relation }) => relation.intended).length;
  return count === 0 ? null : words(count === 1 ? 'intended.step' : 'intended.steps', { count });
}
