import { isAt } from '../address-parts.ts';

/** Which departments answer for which tasks. */
export interface ResponsibilitiesPlace {
  readonly kind: 'responsibilities';
}

export function parseResponsibilitiesPlace(pathname: string): ResponsibilitiesPlace | null {
  return isAt(pathname, 'responsibilities') ? { kind: 'responsibilities' } : null;
}

export function printResponsibilitiesPlace(): string {
  return '/responsibilities';
}
