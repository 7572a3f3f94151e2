import { changeRoute } from '#client/shared/routing/navigate.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { flag, guarded, oneOf, someOf } from '#client/shared/routing/fields.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { type WorkFilter, workFilter } from '#client/shared/routing/work-filter.ts';

/** How works are seen: a column a stage, a row each, or along time. */
export const PROGRESS_VIEWS = ['board', 'table', 'time'] as const;
type ProgressView = (typeof PROGRESS_VIEWS)[number];

/** Why a work is behind, in the order in which it is told. */
export const LAG_RULES = ['OVERDUE', 'STOPPED', 'BACK', 'POSTPONED', 'QUIET'] as const;
type LagRule = (typeof LAG_RULES)[number];

/** What the rows are ordered by; the plan's order is the usual one. */
export const PROGRESS_ORDERS = [
  'place',
  'name',
  'stage',
  'percent',
  'ends',
  'total',
  'said',
  'behind',
] as const;
export type ProgressOrder = (typeof PROGRESS_ORDERS)[number];

/** Stands for the plan alone, before any paper; else a date. */
export const PLAN_ALONE = 'plan';

/** How works stand. */
export interface ProgressRoute {
  readonly view: ProgressView;
  /** As of when: PLAN_ALONE, or a date as papers bear it; null: now. */
  readonly asOf: string | null;
  readonly filter: WorkFilter;
  /** Only what is behind by one of these rules; none: whatever it is. */
  readonly rules: readonly LagRule[];
  readonly by: ProgressOrder;
  /** Whether the greatest, the last or the latest comes first. */
  readonly isDescending: boolean;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    progress: ProgressRoute;
  }
}

export const progressRoute = defineRoute('progress', {
  path: '/progress',
  fields: {
    view: oneOf('view', PROGRESS_VIEWS),
    asOf: guarded('asOf', isMoment),
    filter: workFilter,
    rules: someOf('behind', LAG_RULES),
    by: oneOf('by', PROGRESS_ORDERS),
    isDescending: flag('order', 'down'),
  },
});

function isMoment(value: unknown): value is string {
  return (
    value === PLAN_ALONE || (typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value))
  );
}

/** Changes what is shown of how works stand. */
export function adjustProgress(part: Partial<ProgressRoute>): Transition {
  return changeRoute('progress', () => part);
}
