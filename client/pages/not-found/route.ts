import type { RouteCodec } from '#client/shared/routing/route-codec.ts';

/** An address that is no page's. */
interface NotFoundRoute {
  readonly path: string;
}

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    'not-found': NotFoundRoute;
  }
}

export const notFoundRoute: RouteCodec<'not-found'> = {
  parse: () => null,
  print: ({ path }) => path,
  complete: ({ path = '/' }) => ({ page: 'not-found', path }),
  subjectOf: ({ path }) => `not-found ${path}`,
};
