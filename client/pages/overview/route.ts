import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { listOf } from '#client/shared/routing/fields.ts';

/** A summary of the whole plan, or as much of it as the reader has drawn. */
export interface OverviewRoute {
  /** Types of which all entities are drawn; empty: the summary. */
  readonly drawn: readonly EntityType[];
  /** Types that the reader has chosen to draw, but not drawn yet. */
  readonly chosen: readonly EntityType[];
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    overview: OverviewRoute;
  }
}

export const overviewRoute = defineRoute('overview', {
  path: '/overview',
  fields: { drawn: listOf('draw', isEntityType), chosen: listOf('choose', isEntityType) },
});
