import { isAt } from '../address-parts.ts';

/** What two entities of a kind have in common, and what only one of them has. */
export interface ComparePlace {
  readonly kind: 'compare';
}

export function parseComparePlace(pathname: string): ComparePlace | null {
  return isAt(pathname, 'compare') ? { kind: 'compare' } : null;
}

export function printComparePlace(): string {
  return '/compare';
}
