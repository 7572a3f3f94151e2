import type { FragmentOf } from 'gql.tada';

import { graphql } from './graphql.ts';

/** What a paper that came after the plan says of an entity. */
export const RecordFields = graphql(`
  fragment RecordFields on Record @_unmask {
    id
    at
    date
    stage
    stageWord
    percent
    starts
    ends
    obstacles
    note
    by
    recordedAt
    amounts {
      kind
      text
    }
    document {
      id
      title
      issuer
    }
  }
`);
export type RecordFact = FragmentOf<typeof RecordFields>;

/** Which paper says something, where in it, and as of when. */
export const CiteFields = graphql(`
  fragment CiteFields on Record @_unmask {
    id
    at
    date
    document {
      id
      title
      url
    }
  }
`);
export type CiteFact = FragmentOf<typeof CiteFields>;
