import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { overviewRoute } from './route.ts';
import * as words from './words.ts';

export const overviewPage: PageDefinition<'overview'> = {
  route: overviewRoute,
  words,
  Component: lazyPage(async () => (await import('./overview-page.tsx')).OverviewPage),
  useTitle: titled('page.overview'),
  navigation: 'link',
};
