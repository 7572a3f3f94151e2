import type { ResultOf } from 'gql.tada';

import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { type Query, useAnswer } from './query.ts';
import { SketchFields } from './sketch.ts';

const QuestionFields = graphql(
  `
    fragment QuestionFields on ExampleQuestion @_unmask {
      question
      slots {
        slot
        entity {
          ...EntityHintFields
        }
      }
    }
  `,
  [EntityHintFields],
);

const NeedFields = graphql(
  `
    fragment NeedFields on ExampleNeed @_unmask {
      industries {
        ...EntityHintFields
      }
      places {
        ...EntityHintFields
      }
      transport {
        ...EntityHintFields
      }
      platforms {
        ...EntityHintFields
      }
      aside {
        zh
        en
      }
    }
  `,
  [EntityHintFields],
);

const HintsFields = graphql(`
  fragment HintsFields on NeedHints @_unmask {
    industries {
      zh
      en
    }
    places {
      zh
      en
    }
    transport {
      zh
      en
    }
    platforms {
      zh
      en
    }
    like {
      zh
      en
    }
  }
`);

const Presentation = graphql(
  `
    query Presentation {
      plans {
        presentation {
          typed {
            zh
            en
          }
          entities {
            ...EntityHintFields
          }
          trace {
            from {
              ...EntityHintFields
            }
            to {
              ...EntityHintFields
            }
          }
          questions {
            search {
              ...QuestionFields
            }
            trace {
              ...QuestionFields
            }
            responsibility {
              ...QuestionFields
            }
            parks {
              ...QuestionFields
            }
          }
          need {
            ...NeedFields
          }
          needs {
            ...NeedFields
          }
          needHints {
            ...HintsFields
          }
          like {
            ...EntityHintFields
          }
          comparisons {
            left {
              ...EntityHintFields
            }
            right {
              ...EntityHintFields
            }
          }
          delays {
            ...EntityHintFields
          }
          sketch {
            ...SketchFields
          }
        }
      }
    }
  `,
  [EntityHintFields, HintsFields, NeedFields, QuestionFields, SketchFields],
);

/** What a plan presents itself with: examples for the pages, and a sketch of its space. */
export type PresentationFact = NonNullable<
  ResultOf<typeof Presentation>['plans'][number]['presentation']
>;
export type QuestionExample = PresentationFact['questions']['search'][number];
export type NeedExample = PresentationFact['needs'][number];

/** What is shown where no plan brings anything. */
export const NO_PRESENTATION: PresentationFact = {
  typed: null,
  entities: [],
  trace: null,
  questions: { search: [], trace: [], responsibility: [], parks: [] },
  need: null,
  needs: [],
  needHints: null,
  like: null,
  comparisons: [],
  delays: [],
  sketch: null,
};

/** What the first plan that brings anything presents itself with. */
const presentationQuery: Query<PresentationFact> = {
  key: ['presentation'],
  ask: async (asking) => {
    const { plans } = await ask(Presentation, {}, asking);
    return plans.flatMap((plan) => plan.presentation ?? [])[0] ?? NO_PRESENTATION;
  },
};

/** What the plan presents itself with; null while it is on its way, or not wanted. */
export function usePresentation(isWanted = true): PresentationFact | null {
  return useAnswer(isWanted ? presentationQuery : null).data ?? null;
}
