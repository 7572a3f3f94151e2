import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { downloadsRoute } from './route.ts';
import * as words from './words.ts';

export const downloadsPage: PageDefinition<'downloads'> = {
  route: downloadsRoute,
  words,
  Component: lazyPage(async () => (await import('./downloads-page.tsx')).DownloadsPage),
  useTitle: titled('nav.downloads'),
};
