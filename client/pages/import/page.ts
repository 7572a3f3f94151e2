import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { importRoute } from './route.ts';
import * as words from './words.ts';

export const importPage: PageDefinition<'import'> = {
  route: importRoute,
  words,
  Component: lazyPage(async () => (await import('./import-page.tsx')).ImportPage),
  useTitle: titled('page.import'),
};
