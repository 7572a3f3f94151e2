import type { PageDefinition } from '#client/pages/page-definition.ts';
import { HomePage } from './home-page.tsx';
import { homeRoute } from './route.ts';
import * as words from './words.ts';

export const homePage: PageDefinition<'home'> = {
  route: homeRoute,
  words,
  Component: HomePage,
  useTitle: () => null,
};
