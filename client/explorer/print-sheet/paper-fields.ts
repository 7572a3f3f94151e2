import type { FragmentOf } from 'gql.tada';

import { graphql } from '#client/shared/api/graphql.ts';

/** An answer as the server words it for paper. */
export const PaperFields = graphql(`
  fragment PaperFields on Paper @_unmask {
    kind
    title
    fileName
    day
    lead
    fields {
      label
      text
    }
    parts {
      heading
      note
      groups {
        heading
        note
        isShort
        points {
          name
          text
          quotes {
            at
            text
          }
        }
      }
    }
    sources {
      label
      text
    }
  }
`);
export type PaperFact = FragmentOf<typeof PaperFields>;
