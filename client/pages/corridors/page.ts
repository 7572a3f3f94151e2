import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { corridorsRoute } from './route.ts';
import * as words from './words.ts';

export const corridorsPage: PageDefinition<'corridors'> = {
  route: corridorsRoute,
  words,
  Component: lazyPage(async () => (await import('./corridors-page.tsx')).CorridorsPage),
  useTitle: titled('page.corridors'),
  navigation: 'link',
};
