import { type Expansion, expansions } from '#client/explorer/expansion/expansion.ts';
import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { list } from '#client/shared/routing/fields.ts';

/** A set of entities with the relations among them, such as another page hands to the canvas. */
export interface GraphRoute {
  /** Ids. */
  readonly of: readonly string[];
  readonly expansions: readonly Expansion[];
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    graph: GraphRoute;
  }
}

export const graphRoute = defineRoute('graph', {
  path: '/graph',
  fields: { of: list('of'), expansions },
});
