import { changeRoute } from '#client/shared/routing/navigate.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { guarded, someOf, text } from '#client/shared/routing/fields.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { type WorkFilter, workFilter } from '#client/shared/routing/work-filter.ts';

/** What becomes of works, what hurts most first. */
export const CHANGE_KINDS = [
  'DROPPED',
  'SLIPPED',
  'CONTRADICTED',
  'ADVANCED',
  'NEW',
  'UPDATED',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What changed. */
export interface ChangesRoute {
  /** In papers dated after this; null, and to is null: since the year began. */
  readonly since: string | null;
  /** The list that to is held against, by its id; null: all that was said before. */
  readonly from: string | null;
  /** By this paper; null: by papers since a date. */
  readonly to: string | null;
  /** Only these; none: all. */
  readonly kinds: readonly ChangeKind[];
  readonly filter: WorkFilter;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    changes: ChangesRoute;
  }
}

export const changesRoute = defineRoute('changes', {
  path: '/changes',
  fields: {
    since: guarded('since', isDate),
    from: text('from'),
    to: text('to'),
    kinds: someOf('kind', CHANGE_KINDS),
    filter: workFilter,
  },
  tidy: (route) => (route.to === null ? { ...route, from: null } : { ...route, since: null }),
});

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value);
}

/** Changes which changes are told of. */
export function adjustChanges(part: Partial<ChangesRoute>): Transition {
  return changeRoute('changes', () => part);
}
