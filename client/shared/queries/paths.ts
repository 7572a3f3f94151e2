import { type Query, rememberAnswer } from '#client/shared/queries/query.ts';
import type { ResultOf } from 'gql.tada';

import { entityRef } from '#client/shared/api/entity-ref.ts';
import {
  type Basis,
  EntityHintFields,
  type RelationType,
  PathFields,
} from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { rememberHint } from './entity-hint.ts';

const PathsQuery = graphql(
  `
    query Paths(
      $from: EntityRef!
      $to: EntityRef!
      $types: [RelationType!]
      $basis: [Basis!]
      $rankBy: PathRanking!
      $first: Int!
    ) {
      from: entity(ref: $from) {
        ...EntityHintFields
      }
      to: entity(ref: $to) {
        ...EntityHintFields
      }
      paths(from: $from, to: $to, types: $types, basis: $basis, rankBy: $rankBy, first: $first) {
        strength
        ...PathFields
      }
    }
  `,
  [EntityHintFields, PathFields],
);

/** The ends of the paths, and the paths. */
export type PathsFact = ResultOf<typeof PathsQuery>;

/** What is asked about the ways between two entities. */
export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly rankBy: 'SHORTEST' | 'STRONGEST';
  /** Empty: by all. */
  readonly types: readonly RelationType[];
  readonly basis: readonly Basis[];
}

const MOST_PATHS = 12;

/** How two entities, by ids or names, are linked. */
export function pathsQuery(question: PathsQuestion): Query<PathsFact> {
  const { from, to, rankBy, types, basis } = question;
  const variables = {
    from: entityRef(from),
    to: entityRef(to),
    rankBy,
    types: types.length === 0 ? null : [...types],
    basis: basis.length === 0 ? null : [...basis],
    first: MOST_PATHS,
  };
  return {
    key: ['paths', variables],
    ask: async (asking) => {
      const answer = await ask(PathsQuery, variables, asking);
      rememberEnds(question, answer);
      return answer;
    },
  };
}

// The ends are shown by themselves too, and names in the address give way to ids: neither need be asked for.
function rememberEnds(question: PathsQuestion, answer: PathsFact): void {
  const { from, to } = answer;
  if (from !== null && to !== null) {
    rememberHint(from, question.from);
    rememberHint(to, question.to);
    if (from.id !== question.from || to.id !== question.to) {
      rememberHint(from);
      rememberHint(to);
      rememberAnswer(pathsQuery({ ...question, from: from.id, to: to.id }), answer);
    }
  }
}
