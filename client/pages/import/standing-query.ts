import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { type Query, TRIAL } from '#client/shared/queries/query.ts';
import { type Standing, StandingFields } from './trial-query.ts';

const StandingQuery = graphql(
  `
    query Standing($id: ID!) {
      entity(ref: { id: $id }) {
        ...StandingFields
      }
    }
  `,
  [StandingFields],
);

/** How a work stands that a row was said to mean. */
export function standingQuery(id: string): Query<Standing | null> {
  return {
    key: [TRIAL, 'standing', id],
    ask: async (asking) => (await ask(StandingQuery, { id }, asking)).entity,
  };
}
