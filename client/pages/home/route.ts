import { defineRoute, type RouteCodec } from '#client/shared/routing/route-codec.ts';

declare module '#client/shared/routing/route.ts' {
  interface Routes {
    /** The first page. */
    home: object;
  }
}

const firstPage = defineRoute('home', { path: '/', fields: {} });

export const homeRoute: RouteCodec<'home'> = {
  ...firstPage,
  parse: (pathname, parameters) =>
    firstPage.parse(pathname === '/index.html' ? '/' : pathname, parameters),
};
