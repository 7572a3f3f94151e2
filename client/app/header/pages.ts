import type { Place } from '#client/shared/routing/explorer-state.ts';

/** A page that can be gone to from anywhere. */
export interface PageDesign {
  /** What it is called: the word of `page.<kind>`. */
  readonly kind: Extract<
    Place['kind'],
    | 'overview'
    | 'responsibilities'
    | 'parks'
    | 'compare'
    | 'corridor'
    | 'figures'
    | 'outline'
    | 'data'
  >;
  /** Its address, before anything is asked of it. */
  readonly path: string;
  /** The pages that count as being on it. */
  readonly holds: readonly Place['kind'][];
}

/** The pages in the order in which they are wanted; where room is short, the last go into the menu first. */
export const PAGES: readonly PageDesign[] = [
  {
    kind: 'overview',
    path: '/overview',
    holds: ['overview', 'entity', 'graph', 'trace', 'paths'],
  },
  { kind: 'responsibilities', path: '/responsibilities', holds: ['responsibilities', 'slip'] },
  { kind: 'parks', path: '/parks', holds: ['parks'] },
  { kind: 'compare', path: '/compare', holds: ['compare'] },
  { kind: 'corridor', path: '/corridors', holds: ['corridor'] },
  { kind: 'figures', path: '/figures', holds: ['figures'] },
  { kind: 'outline', path: '/outline', holds: ['outline'] },
  { kind: 'data', path: '/data', holds: ['data'] },
];

/** On a phone these stand in the bar at the bottom; the others are behind its last button. */
export const KINDS_AT_HAND = ['overview', 'responsibilities', 'parks'] as const;

/** On a phone, the pages behind the bar's last button. */
export const PAGES_BEHIND = PAGES.filter(
  ({ kind }) => !KINDS_AT_HAND.some((hand) => hand === kind),
);

/** The page of a kind. */
export function pagesOf(kind: PageDesign['kind']): readonly PageDesign[] {
  return PAGES.filter((page) => page.kind === kind);
}
