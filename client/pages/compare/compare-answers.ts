import { compare } from './compare-query.ts';
import { textOf } from '#client/shared/routing/address-parts.ts';
import { createAnswers } from '#client/shared/queries/answers.ts';
import type { ComparePlace } from './route.ts';

/** Comparisons, by compareKey. */
export const compareAnswers = createAnswers((key, language) => {
  const parameters = new URLSearchParams(key);
  return compare(
    {
      left: textOf(parameters, 'left') ?? '',
      right: textOf(parameters, 'right') ?? '',
      within: parameters.get('within') === '1',
    },
    language,
  );
});

/** The key of the answer that a place asks for; null while one of the two is missing. */
export function compareKey({ left, right, within }: ComparePlace): string | null {
  return left === null || right === null
    ? null
    : new URLSearchParams({ left, right, within: within ? '1' : '0' }).toString();
}
