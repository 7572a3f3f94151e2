import type { Query } from '#client/shared/queries/query.ts';
import type { FragmentOf } from 'gql.tada';

import { ProvenFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';

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
const WalkSheetQuery = graphql(
  `
    query WalkSheet($relations: [ID!]!, $start: ID!, $end: ID!) {
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

/** All that the sheet of one walk tells beside the walk itself. */
export interface WalkSheet {
  readonly steps: readonly Proven[];
  readonly start: readonly Duty[];
  readonly end: readonly Duty[];
}

/** What a sheet is of: the relations of a walk, and its two ends. All by id. */
export interface WalkSheetQuestion {
  readonly relations: readonly string[];
  readonly start: string;
  readonly end: string;
}

/** The evidence of each step of a walk, and who answers for its ends; a rule's sentence comes in the reader's language. */
export function walkSheetQuery({ relations, start, end }: WalkSheetQuestion): Query<WalkSheet> {
  const variables = { relations: [...relations], start, end };
  return {
    key: ['walk-sheet', variables],
    isWorded: true,
    ask: async (asking) => {
      const { nodes, ...duties } = await ask(WalkSheetQuery, variables, asking);
      return {
        steps: nodes.flatMap((node) => (node?.__typename === 'Relation' ? [node] : [])),
        ...duties,
      };
    },
  };
}
