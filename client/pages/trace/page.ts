import { lazyPage, type PageDefinition } from '#client/pages/page-definition.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { traceQuery } from '#client/shared/queries/trace.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { traceRoute } from './route.ts';
import * as words from './words.ts';

export const tracePage: PageDefinition<'trace'> = {
  route: traceRoute,
  words,
  Component: lazyPage(async () => (await import('./trace-page.tsx')).TracePage),
  useTitle: ({ question }) => {
    const words = useWords();
    const { data } = useAnswer(traceQuery(question));
    const name = data === undefined ? question.from : readName(data.from, words);
    return words(question.direction === 'UPSTREAM' ? 'trace.title.up' : 'trace.title.down', {
      name,
    });
  },
  queries: ({ question }) => [traceQuery(question)],
  navigation: { under: 'overview' },
};
