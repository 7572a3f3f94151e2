import type { FragmentOf } from 'gql.tada';

import { graphql } from './graphql.ts';

/** How far a thing has come, in the word of the plan or of a later paper, and where that says so. */
export const StageFields = graphql(`
  fragment StageFields on Entity @_unmask {
    stage
    stageWord
    stageAt
    stageRecord {
      at
      date
      document {
        title
      }
    }
    planStage
  }
`);

export type StageFact = FragmentOf<typeof StageFields>;

/** What the plan calls a thing, or wants it to be called. */
export const TitleFields = graphql(`
  fragment TitleFields on Title @_unmask {
    name
    at
    intended
    intendedWord
  }
`);
export type TitleFact = FragmentOf<typeof TitleFields>;
