import { isAt, tailOf } from '#client/shared/routing/address-parts.ts';

/** What a project's delay bears on, and who is to be told. */
export interface SlipPlace {
  readonly kind: 'slip';
  /** An id or a name; null where none is chosen yet. */
  readonly of: string | null;
}

export function parseSlipPlace(pathname: string): SlipPlace | null {
  const of = tailOf(pathname, 'slips');
  return of !== null || isAt(pathname, 'slips') ? { kind: 'slip', of } : null;
}

export function printSlipPlace({ of }: SlipPlace): string {
  return of === null ? '/slips' : `/slips/${encodeURIComponent(of)}`;
}
