import { defineRoute } from '#client/shared/routing/route-codec.ts';

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    /** The forms in which the graph can be taken away. */
    downloads: object;
  }
}

// Programs are answered at the same address with the same list, as JSON.
export const downloadsRoute = defineRoute('downloads', { path: '/export', fields: {} });
