import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { delayImpactRoute } from './route.ts';
import * as words from './words.ts';

export const delayImpactPage: PageDefinition<'delay-impact'> = {
  route: delayImpactRoute,
  words,
  Component: lazyPage(async () => (await import('./delay-impact-page.tsx')).DelayImpactPage),
  useTitle: titled('page.delay-impact'),
  navigation: { under: 'responsibilities' },
};
