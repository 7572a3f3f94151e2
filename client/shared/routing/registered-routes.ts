import type { RouteCodec } from './define-route.ts';
import type { Page, Route, RouteOf, Routes } from './route.ts';

/** How the routes of each page are read and written. */
export type RouteCodecs = { readonly [P in Page]: { readonly route: RouteCodec<P> } };

let registered: RouteCodecs | null = null;

/** Makes the pages' routes known; the registry of pages does so once, before any address is read. */
export function registerRoutes(pages: RouteCodecs): void {
  registered = pages;
}

/** The name of every page, in the order of the registry. */
export function pageNames(): readonly Page[] {
  const pages = pagesOf();
  return Object.keys(pages).filter((name): name is Page => Object.hasOwn(pages, name));
}

/** The route that a path and its parameters ask for. */
export function parseRoute(pathname: string, parameters: URLSearchParams): Route {
  for (const page of pageNames()) {
    const route = codecOf(page).parse(pathname, parameters);
    if (route !== null) {
      return asRoute(route);
    }
  }
  return completeRoute('not-found', { path: pathname });
}

/** Writes a route's parameters, and gives its path. */
export function printRoute<P extends Page>(route: RouteOf<P>, parameters: URLSearchParams): string {
  return codecOf(route.page).print(route, parameters);
}

/** A route of which only some is given, the rest being as usual. */
export function completeRoute<P extends Page>(page: P, given: Partial<Routes[P]>): Route {
  return asRoute(codecOf(page).complete(given));
}

/** What a route's drawing is of. */
export function subjectOf<P extends Page>(route: RouteOf<P>): string {
  return codecOf(route.page).subjectOf(route);
}

function codecOf<P extends Page>(page: P): RouteCodec<P> {
  return pagesOf()[page].route;
}

function pagesOf(): RouteCodecs {
  if (registered === null) {
    throw new Error('No page is registered: import the registry first.');
  }
  return registered;
}

// What a page's codec makes is a route of that page, which the compiler cannot follow for all pages at once.
function asRoute(route: { readonly page: Page }): Route {
  if (!isRoute(route)) {
    throw new Error(`No page is called ${route.page}.`);
  }
  return route;
}

function isRoute(route: { readonly page: Page }): route is Route {
  return Object.hasOwn(pagesOf(), route.page);
}
