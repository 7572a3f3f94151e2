import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { boardQuery } from './board-query.ts';
import { progressRoute } from './route.ts';
import * as words from './words.ts';

export const progressPage: PageDefinition<'progress'> = {
  route: progressRoute,
  words,
  Component: lazyPage(async () => (await import('./progress-page.tsx')).ProgressPage),
  useTitle: titled('page.progress'),
  queries: (route) => [boardQuery(route)],
  navigation: 'link',
};
