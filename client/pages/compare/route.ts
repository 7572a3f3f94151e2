import { defineRoute } from '#client/shared/routing/route-codec.ts';
import { flag, text } from '#client/shared/routing/fields.ts';

/** What two entities of a kind have in common, and what only one of them has. */
export interface CompareRoute {
  /** Ids or names; null where none is chosen yet. */
  readonly left: string | null;
  readonly right: string | null;
  /** Whether what lies in each counts too. */
  readonly within: boolean;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    compare: CompareRoute;
  }
}

export const compareRoute = defineRoute('compare', {
  path: '/compare',
  fields: { left: text('left'), right: text('right'), within: flag('within') },
});
