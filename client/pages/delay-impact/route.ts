import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { tail } from '#client/shared/routing/fields.ts';

/** What an entity's delay bears on, and which departments to inform. */
export interface DelayImpactRoute {
  /** An id or a name; null where none is chosen yet. */
  readonly of: string | null;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    'delay-impact': DelayImpactRoute;
  }
}

export const delayImpactRoute = defineRoute('delay-impact', {
  // Its addresses are older than its name, and stay.
  path: '/slips',
  hasTail: true,
  fields: { of: tail },
});
