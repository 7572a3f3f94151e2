import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { responsibilitiesRoute } from './route.ts';
import * as words from './words.ts';

export const responsibilitiesPage: PageDefinition<'responsibilities'> = {
  route: responsibilitiesRoute,
  words,
  Component: lazyPage(
    async () => (await import('./responsibilities-page.tsx')).ResponsibilitiesPage,
  ),
  useTitle: titled('page.responsibilities'),
  navigation: 'link',
};
