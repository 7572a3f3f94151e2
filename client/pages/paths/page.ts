import { lazyPage, type PageDefinition } from '#client/pages/page-definition.ts';
import { pathsQuery } from '#client/shared/queries/paths.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { areEndsChosen, pathsRoute } from './route.ts';
import * as words from './words.ts';

export const pathsPage: PageDefinition<'paths'> = {
  route: pathsRoute,
  words,
  Component: lazyPage(async () => (await import('./paths-page.tsx')).PathsPage),
  useTitle: (route) => {
    const words = useWords();
    const { data } = useAnswer(areEndsChosen(route) ? pathsQuery(route) : null);
    if (!areEndsChosen(route)) {
      return words('page.paths');
    }
    const from = data?.from ?? null;
    const to = data?.to ?? null;
    return words('paths.title', {
      from: from === null ? route.from : readName(from, words),
      to: to === null ? route.to : readName(to, words),
    });
  },
  queries: (route) => (areEndsChosen(route) ? [pathsQuery(route)] : []),
  navigation: { under: 'overview' },
};
