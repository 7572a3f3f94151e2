import { createHash } from 'node:crypto';

/**
 * The entity tag of what follows from these facts (RFC 9110, 8.8.3). A weak one: the same is told in the same form, though archives and
 * what lies between may pack it differently.
 */
export function entityTagOf(...facts: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 16);
  return `W/"${digest}"`;
}

/** An entity tag in a list of them; what stands between its quotes may hold commas. */
const TAG = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether If-None-Match names this tag, compared weakly: W/"a" and "a" are the same. */
export function isNamed(ifNoneMatch: string, tag: string): boolean {
  const opaque = tag.replace(/^W\//, '');
  return Array.from(ifNoneMatch.matchAll(TAG), ([, one]) => one).includes(opaque);
}

/** Whether the reader has what is there already: If-None-Match names its tag, or is `*`, which stands for whatever is there. */
export function isAtHand(ifNoneMatch: string | null | undefined, tag: string): boolean {
  return ifNoneMatch != null && (ifNoneMatch.trim() === '*' || isNamed(ifNoneMatch, tag));
}
