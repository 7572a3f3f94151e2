import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { outlineRoute } from './route.ts';
import * as words from './words.ts';

export const outlinePage: PageDefinition<'outline'> = {
  route: outlineRoute,
  words,
  Component: lazyPage(async () => (await import('./outline-page.tsx')).OutlinePage),
  useTitle: titled('page.outline'),
  navigation: 'link',
};
