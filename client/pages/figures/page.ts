import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { figuresRoute } from './route.ts';
import * as words from './words.ts';

export const figuresPage: PageDefinition<'figures'> = {
  route: figuresRoute,
  words,
  Component: lazyPage(async () => (await import('./figures-page.tsx')).FiguresPage),
  useTitle: titled('page.figures'),
  navigation: 'link',
};
