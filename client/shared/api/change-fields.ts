import type { FragmentOf } from 'gql.tada';

import { EntityHintFields } from './fragments.ts';
import { graphql } from './graphql.ts';
import { CiteFields } from './record-fields.ts';

/** What has become of a work: what was said before, what is said now, and the records of both. */
export const ChangeFields = graphql(
  `
    fragment ChangeFields on Change @_unmask {
      kind
      field
      before
      now
      date
      entity {
        ...EntityHintFields
      }
      beforeRecord {
        ...CiteFields
      }
      nowRecord {
        ...CiteFields
      }
    }
  `,
  [CiteFields, EntityHintFields],
);
export type ChangeFact = FragmentOf<typeof ChangeFields>;
