/**
 * What each page's address asks for, by the page's name. Every page declares its own here, in its route.ts, so that links to it
 * are checked everywhere although nothing but the registry knows the page itself.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- each page adds its own
export interface Routes {}

/** The name of a page. */
export type Page = keyof Routes;

/** What the address asks for, where it asks for this page. */
export type RouteOf<P extends Page> = { readonly page: P } & Routes[P];

/** What the address asks for: which page, and what of it. */
export type Route = { readonly [P in Page]: RouteOf<P> }[Page];

/** Whether a route is one of this page. */
export function isRouteOf<P extends Page>(route: Route, page: P): route is Route & RouteOf<P> {
  return route.page === page;
}
