import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { dataRoute } from './route.ts';
import * as words from './words.ts';

export const dataPage: PageDefinition<'data'> = {
  route: dataRoute,
  words,
  Component: lazyPage(async () => (await import('./data-page.tsx')).DataPage),
  useTitle: titled('page.data'),
  navigation: 'link',
};
