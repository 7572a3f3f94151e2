import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { listOf } from '#client/shared/routing/fields.ts';

/** A summary of the whole plan, or as much of it as the reader has drawn. */
export interface OverviewRoute {
  /** Of these types everything is drawn; empty: the summary. */
  readonly drawn: readonly EntityType[];
  /** Of these types everything is to be drawn, once the reader says so. */
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
