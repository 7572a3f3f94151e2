import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { changesRoute } from './route.ts';
import * as words from './words.ts';

export const changesPage: PageDefinition<'changes'> = {
  route: changesRoute,
  words,
  Component: lazyPage(async () => (await import('./changes-page.tsx')).ChangesPage),
  useTitle: titled('page.changes'),
  navigation: 'link',
};
