import type { FragmentOf, ResultOf } from 'gql.tada';

import type { Answered } from '#client/shared/api/api-error.ts';
import { ProvenFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';

/** Who answers for an end of a walk, as a sheet of paper tells it. */
const DutyFields = graphql(`
  fragment DutyFields on Responsibility @_unmask {
    role
    standing
    via {
      id
      type
      name
      nameEn
    }
    through {
      steps {
        forward
        relation {
          type
        }
      }
    }
    department {
      id
      name
      nameEn
    }
    task {
      id
      name
      nameEn
      mentions {
        at
      }
    }
  }
`);
export type Duty = FragmentOf<typeof DutyFields>;

// What a rule concludes rests on what is stated, or on what another rule concludes from that.
const BriefQuery = graphql(
  `
    query Brief($relations: [ID!]!, $start: ID!, $end: ID!) {
      nodes(ids: $relations) {
        __typename
        ... on Relation {
          ...ProvenFields
          restsOn {
            ...ProvenFields
            restsOn {
              ...ProvenFields
            }
          }
        }
      }
      start: responsibilities(of: { id: $start }) {
        ...DutyFields
      }
      end: responsibilities(of: { id: $end }) {
        ...DutyFields
      }
    }
  `,
  [ProvenFields, DutyFields],
);

/** A relation with all that it rests on, down to what the plan states. */
export interface Proven extends FragmentOf<typeof ProvenFields> {
  readonly restsOn?: readonly Proven[];
}

/** All that a brief of one walk tells beside the walk itself. */
export interface BriefFact {
  readonly steps: readonly Proven[];
  readonly start: readonly Duty[];
  readonly end: readonly Duty[];
}

/** What a brief is of: the relations of a walk, and its two ends. All by id. */
export interface BriefQuestion {
  readonly relations: readonly string[];
  readonly start: string;
  readonly end: string;
}

/** The evidence of each step of a walk, and who answers for its ends. */
export async function brief(
  { relations, start, end }: BriefQuestion,
  language: Language,
): Promise<Answered<BriefFact>> {
  const answered = await ask(BriefQuery, { relations: [...relations], start, end }, language);
  return answered.ok ? { ok: true, value: read(answered.value) } : answered;
}

function read({ nodes, start, end }: ResultOf<typeof BriefQuery>): BriefFact {
  return {
    steps: nodes.flatMap((node) => (node?.__typename === 'Relation' ? [node] : [])),
    start,
    end,
  };
}
