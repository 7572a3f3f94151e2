import { lazyPage, type PageDefinition } from '#client/pages/page-definition.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { portfolioQuery } from './portfolio-query.ts';
import { readTitle } from './read-portfolio.ts';
import { portfolioRoute } from './route.ts';
import * as words from './words.ts';

export const portfolioPage: PageDefinition<'portfolio'> = {
  route: portfolioRoute,
  words,
  Component: lazyPage(async () => (await import('./portfolio-page.tsx')).PortfolioPage),
  useTitle: (route) => {
    const say = useWords();
    const { data } = useAnswer(portfolioQuery(route));
    return data === undefined ? say('page.portfolio') : readTitle(data.of, say);
  },
  queries: (route) => {
    const query = portfolioQuery(route);
    return query === null ? [] : [query];
  },
  navigation: 'link',
};
