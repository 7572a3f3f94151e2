import { isAt } from '../address-parts.ts';

/** The plan as a book, with what each section names. */
export interface OutlinePlace {
  readonly kind: 'outline';
}

export function parseOutlinePlace(pathname: string): OutlinePlace | null {
  return isAt(pathname, 'outline') ? { kind: 'outline' } : null;
}

export function printOutlinePlace(): string {
  return '/outline';
}
