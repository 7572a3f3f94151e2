import { lazyPage, type PageDefinition } from '#client/pages/page-definition.ts';
import { expansionQueries } from '#client/explorer/expansion/expansion.ts';
import { entityQuery } from '#client/shared/queries/entity.ts';
import { wholeGroupQuery } from '#client/shared/queries/neighbourhood.ts';
import { useAnswer } from '#client/shared/queries/query.ts';
import { readName } from '#client/shared/words/read-name.ts';
import { useWords } from '#client/shared/words/use-words.ts';
import { entityRoute } from './route.ts';

export const entityPage: PageDefinition<'entity'> = {
  route: entityRoute,
  Component: lazyPage(async () => (await import('./entity-page.tsx')).EntityPage),
  useTitle: ({ ref }) => {
    const words = useWords();
    const { data } = useAnswer(entityQuery(ref));
    return data === undefined ? ref : readName(data.entity, words);
  },
  queries: ({ ref, whole, expansions }) => [
    entityQuery(ref),
    ...whole.map((group) => wholeGroupQuery(ref, group)),
    ...expansionQueries(expansions),
  ],
  navigation: { under: 'overview' },
};
