import { defineRoute } from '#client/shared/routing/define-route.ts';
import { text } from '#client/shared/routing/fields.ts';

/** What the plans are. */
export interface AboutRoute {
  /** Only this plan, by id; null: all. */
  readonly plan: string | null;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    about: AboutRoute;
  }
}

export const aboutRoute = defineRoute('about', {
  path: '/about',
  fields: { plan: text('plan') },
});
