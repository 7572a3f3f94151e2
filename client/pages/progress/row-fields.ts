import type { FragmentOf } from 'gql.tada';

import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { CiteFields } from '#client/shared/api/record-fields.ts';
import { StageFields } from '#client/shared/api/stage-and-title-fields.ts';

/** Why a work is behind, with the record that shows it and the one that said otherwise. */
export const LagFields = graphql(
  `
    fragment LagFields on Lag @_unmask {
      rule
      months
      record {
        ...CiteFields
        stage
        percent
        ends
      }
      before {
        ...CiteFields
        stage
        percent
        ends
      }
    }
  `,
  [CiteFields],
);
export type LagFact = FragmentOf<typeof LagFields>;

/** A work, and how it stands. */
export const BoardRowFields = graphql(
  `
    fragment BoardRowFields on BoardRow @_unmask {
      entity {
        ...EntityHintFields
        ...StageFields
        ... on Sited {
          city {
            ...EntityHintFields
          }
        }
        progress {
          percent
          starts
          ends
          amounts {
            kind
            text
          }
        }
      }
      firstStartsRecord {
        id
        starts
      }
      firstEndsRecord {
        id
        ends
      }
      lastRecord {
        ...CiteFields
      }
      lags {
        ...LagFields
      }
    }
  `,
  [CiteFields, EntityHintFields, LagFields, StageFields],
);
export type BoardRowFact = FragmentOf<typeof BoardRowFields>;
