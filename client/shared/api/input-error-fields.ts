import type { FragmentOf } from 'gql.tada';

import { graphql } from './graphql.ts';

/** What is wrong with what was sent. */
export const InputErrorFields = graphql(`
  fragment InputErrorFields on InputError @_unmask {
    field
    code
    message
  }
`);
export type InputErrorFact = FragmentOf<typeof InputErrorFields>;
