import { isAt } from '../address-parts.ts';

/** Parks that fit a need, or parks like one. */
export interface ParksPlace {
  readonly kind: 'parks';
}

export function parseParksPlace(pathname: string): ParksPlace | null {
  return isAt(pathname, 'parks') ? { kind: 'parks' } : null;
}

export function printParksPlace(): string {
  return '/parks';
}
