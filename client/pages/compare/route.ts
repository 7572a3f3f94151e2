import { isAt, setText, textOf } from '#client/shared/routing/address-parts.ts';

/** What two entities of a kind have in common, and what only one of them has. */
export interface ComparePlace {
  readonly kind: 'compare';
  /** Ids or names; null where none is chosen yet. */
  readonly left: string | null;
  readonly right: string | null;
  /** Whether what lies in each counts too. */
  readonly within: boolean;
}

/** The page before anything was chosen. */
export const COMPARE: ComparePlace = { kind: 'compare', left: null, right: null, within: false };

export function parseComparePlace(
  pathname: string,
  parameters: URLSearchParams,
): ComparePlace | null {
  return isAt(pathname, 'compare')
    ? {
        kind: 'compare',
        left: textOf(parameters, 'left'),
        right: textOf(parameters, 'right'),
        within: parameters.get('within') === '1',
      }
    : null;
}

export function printComparePlace(place: ComparePlace, parameters: URLSearchParams): string {
  setText(parameters, 'left', place.left);
  setText(parameters, 'right', place.right);
  setText(parameters, 'within', place.within ? '1' : null);
  return '/compare';
}
