import { isAt } from '../address-parts.ts';

/** All entities and relations as tables. */
export interface DataPlace {
  readonly kind: 'data';
}

export function parseDataPlace(pathname: string): DataPlace | null {
  return isAt(pathname, 'data') ? { kind: 'data' } : null;
}

export function printDataPlace(): string {
  return '/data';
}
