import { isAt } from '../address-parts.ts';

/** The whole plan at a glance, opened on demand. */
export interface OverviewPlace {
  readonly kind: 'overview';
}

export function parseOverviewPlace(pathname: string): OverviewPlace | null {
  return isAt(pathname, 'overview') ? { kind: 'overview' } : null;
}

export function printOverviewPlace(): string {
  return '/overview';
}
