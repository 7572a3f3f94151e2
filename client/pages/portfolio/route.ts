import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import type { Transition } from '#client/shared/routing/explorer-state.ts';
import { list, listOf, oneOf, tail } from '#client/shared/routing/fields.ts';
import { type MapView, mapView } from '#client/shared/routing/map-view.ts';
import { changeRoute } from '#client/shared/routing/navigate.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';

/** What the rows are ordered by; the plan's order is the usual one. */
export const PORTFOLIO_ORDERS = ['plan', 'name', 'stage', 'type', 'amount'] as const;
export type PortfolioOrder = (typeof PORTFOLIO_ORDERS)[number];

/** What lies in a place, along a line or in a park, who works in an industry, or what an organization runs; all that is given must hold. */
export interface PortfolioRoute {
  /** An id or a name; null where none is chosen yet. */
  readonly of: string | null;
  /** Only of these types; none: of those that most readers come for. */
  readonly types: readonly EntityType[];
  /** Only at these stages, in the plan's words. */
  readonly stages: readonly string[];
  /** Only what one of these builds, owns or runs: ids. */
  readonly operators: readonly string[];
  readonly by: PortfolioOrder;
  /** How the rows are seen, and which county they are narrowed to. */
  readonly mapView: MapView;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    portfolio: PortfolioRoute;
  }
}

export const portfolioRoute = defineRoute('portfolio', {
  path: '/portfolio',
  hasTail: true,
  fields: {
    of: tail,
    types: listOf('type', isEntityType),
    stages: list('stage'),
    operators: list('operator'),
    by: oneOf('by', PORTFOLIO_ORDERS),
    mapView,
  },
});

/** Narrows or orders the rows anew. */
export function narrowPortfolio(part: Partial<PortfolioRoute>): Transition {
  return changeRoute('portfolio', () => part);
}
