import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { plansQuery } from '#client/shared/queries/plans.ts';
import { aboutRoute } from './route.ts';
import * as words from './words.ts';

export const aboutPage: PageDefinition<'about'> = {
  route: aboutRoute,
  words,
  Component: lazyPage(async () => (await import('./about-page.tsx')).AboutPage),
  useTitle: titled('page.about'),
  queries: () => [plansQuery],
  navigation: 'link',
};
