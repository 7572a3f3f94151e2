import { UnfitArgumentError } from '#server/domain/errors.ts';

import { inRange, PAGE } from './arguments.ts';

const USUAL = 20;

/** Which rows of a list are asked for: so many after one and before another, counted from the end where it goes backward. */
export interface Window {
  readonly size: number;
  readonly isBackward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** Reads Relay's four arguments. Throws BAD_ARGUMENT where first or last is out of range, or both are given. */
export function windowOf(args: {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}): Window {
  const { first, last, after = null, before = null } = args;
  if (first != null && last != null) {
    throw new UnfitArgumentError('last', last, {
      zh: 'first 与 last 只能给一个。',
      en: 'give first or last, not both.',
    });
  }
  const isBackward = last != null;
  const size = isBackward ? inRange('last', last, PAGE) : inRange('first', first ?? USUAL, PAGE);
  return { size, isBackward, after, before };
}
