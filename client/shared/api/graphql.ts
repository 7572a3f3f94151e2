import { initGraphQLTada } from 'gql.tada';

import type { introspection } from './__generated__/introspection.d.ts';

/** A document whose variables and answer are typed by the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Locator: string; Date: string };
}>();
