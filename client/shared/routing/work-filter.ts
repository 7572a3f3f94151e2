import { type Field, group, list, text } from './fields.ts';

/** Which works a page tells of: all that is given must hold. */
export interface WorkFilter {
  /** Whose task covers them: an id or a name. */
  readonly department: string | null;
  /** The city, county, place, zone, park or hub that they lie in. */
  readonly within: string | null;
  /** What they feed or are part of. */
  readonly cluster: string | null;
  /** In the plan's words. */
  readonly stages: readonly string[];
}

/** Of all works. */
export const ALL_WORKS: WorkFilter = { department: null, within: null, cluster: null, stages: [] };

/** As it stands in the address. */
export const workFilter: Field<WorkFilter> = group({
  department: text('department'),
  within: text('within'),
  cluster: text('cluster'),
  stages: list('stage'),
});
