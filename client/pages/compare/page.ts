import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { compareRoute } from './route.ts';
import * as words from './words.ts';

export const comparePage: PageDefinition<'compare'> = {
  route: compareRoute,
  words,
  Component: lazyPage(async () => (await import('./compare-page.tsx')).ComparePage),
  useTitle: titled('page.compare'),
  navigation: 'link',
};
