import { isAt, tailOf } from '../address-parts.ts';

/** A corridor as a strip, with what runs through it. */
export interface CorridorPlace {
  readonly kind: 'corridor';
  /** An id or a name; null where none is chosen yet. */
  readonly of: string | null;
}

export function parseCorridorPlace(pathname: string): CorridorPlace | null {
  const of = tailOf(pathname, 'corridors');
  return of !== null || isAt(pathname, 'corridors') ? { kind: 'corridor', of } : null;
}

export function printCorridorPlace({ of }: CorridorPlace): string {
  return of === null ? '/corridors' : `/corridors/${encodeURIComponent(of)}`;
}
