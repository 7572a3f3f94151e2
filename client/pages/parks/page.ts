import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { parksRoute } from './route.ts';
import * as words from './words.ts';

export const parksPage: PageDefinition<'parks'> = {
  route: parksRoute,
  words,
  Component: lazyPage(async () => (await import('./parks-page.tsx')).ParksPage),
  useTitle: titled('page.parks'),
  navigation: 'link',
};
