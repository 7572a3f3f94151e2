import { lazyPage, type PageDefinition, titled } from '#client/pages/page-definition.ts';
import { expansionQueries } from '#client/explorer/expansion/expansion.ts';
import { entitySetQuery } from '#client/shared/queries/entity-set.ts';
import { graphRoute } from './route.ts';
import * as words from './words.ts';

export const graphPage: PageDefinition<'graph'> = {
  route: graphRoute,
  words,
  Component: lazyPage(async () => (await import('./graph-page.tsx')).GraphPage),
  useTitle: titled('page.graph'),
  queries: ({ of, expansions }) => [
    ...(of.length === 0 ? [] : [entitySetQuery(of)]),
    ...expansionQueries(expansions),
  ],
  navigation: { under: 'overview' },
};
