import { type AddressParts, type Fields, readAll, writeAll } from './fields.ts';
import type { Page, Route, RouteOf, Routes } from './route.ts';

/** How the routes of one page stand in the address: every route is printed to an address that is parsed to the same route. */
export interface RouteCodec<P extends Page> {
  /** The route that an address asks for; null where it is another page's. */
  readonly parse: (pathname: string, parameters: URLSearchParams) => RouteOf<P> | null;
  /** Writes the parameters, and gives the path. */
  readonly print: (route: RouteOf<P>, parameters: URLSearchParams) => string;
  /** A route of which only some is given, the rest being as usual. */
  readonly complete: (given: Partial<Routes[P]>) => RouteOf<P>;
  /** What the page's drawing is of. What leads from one route to another of the same drawing is a step that can be undone. */
  readonly subjectOf: (route: RouteOf<P>) => string;
}

interface RouteOptions<P extends Page> {
  /** The path that the page's addresses begin with, such as /entity. */
  readonly path: string;
  /** Whether something may follow the path. */
  readonly hasTail?: boolean;
  readonly fields: Fields<Routes[P]>;
  /** Brings fields that bear on one another into line. */
  readonly tidy?: (route: Routes[P]) => Routes[P];
  /** Whether the page can be asked for this; without it, for anything. */
  readonly isComplete?: (route: Routes[P]) => boolean;
  readonly subjectOf?: (route: Routes[P]) => string;
}

/** Declares the routes of a page field by field. */
export function defineRoute<P extends Page>(page: P, options: RouteOptions<P>): RouteCodec<P> {
  const { path, hasTail = false, fields, isComplete = always, subjectOf } = options;
  const tidy = options.tidy ?? ((route) => route);
  const withPage = (route: Routes[P]): RouteOf<P> => ({ page, ...tidy(route) });
  return {
    parse: (pathname, parameters) => {
      const rest = tailOf(pathname, path);
      if (rest === null || (rest !== '' && !hasTail)) {
        return null;
      }
      const route = readAll(fields, { tail: rest === '' ? null : rest, parameters });
      return isComplete(route) ? withPage(route) : null;
    },
    print: (route, parameters) => {
      const parts: AddressParts = { tail: null, parameters };
      writeAll(fields, tidy(route), parts);
      return parts.tail === null ? path : `${path}/${encodeTail(parts.tail)}`;
    },
    complete: (given) => {
      const usual = readAll(fields, { tail: null, parameters: new URLSearchParams() });
      return withPage({ ...usual, ...given });
    },
    subjectOf: (route) => (subjectOf === undefined ? page : `${page} ${subjectOf(route)}`),
  };
}

function always(): boolean {
  return true;
}

/** What follows a page's path, empty where nothing does; null where the path is another's. */
function tailOf(pathname: string, path: string): string | null {
  const rest = pathname.replace(/\/$/, '');
  if (rest === path.replace(/\/$/, '')) {
    return '';
  }
  const part = rest.startsWith(`${path}/`) ? rest.slice(path.length + 1) : '';
  return part === '' || part.includes('/') ? null : decodeTail(part);
}

// A browser takes "." and "..", escaped or not, for steps between folders and removes them; a ~ before keeps them.
const DOTS = /^~*\.{1,2}$/;
const KEPT_DOTS = /^~+\.{1,2}$/;

function encodeTail(tail: string): string {
  return DOTS.test(tail) ? `~${tail}` : encodeURIComponent(tail);
}

function decodeTail(part: string): string {
  const tail = decode(part);
  return KEPT_DOTS.test(tail) ? tail.slice(1) : tail;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone % is no escape: the text is then its own meaning.
    return part;
  }
}

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
