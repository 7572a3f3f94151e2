import type { FragmentOf } from 'gql.tada';

import { graphql } from '#client/shared/api/graphql.ts';
import { ask } from '#client/shared/api/graphql-client.ts';
import { type Query, useAnswer } from './query.ts';

/** Who asks, and what they may write. */
export const ViewerFields = graphql(`
  fragment ViewerFields on Viewer @_unmask {
    name
    role
    isWritingOn
    isReviewed
    signIn
  }
`);

export type ViewerFact = FragmentOf<typeof ViewerFields>;

const ViewerQuery = graphql(
  `
    query Viewer {
      viewer {
        ...ViewerFields
      }
    }
  `,
  [ViewerFields],
);

/** Who reads, and what they may write; the question about the plans brings the answer with it. */
export const viewerQuery: Query<ViewerFact> = {
  key: ['viewer'],
  ask: async (asking) => (await ask(ViewerQuery, {}, asking)).viewer,
};

/** Somebody whom the server knows, so that they may write. */
export interface Hand {
  readonly name: string;
  readonly isKeeper: boolean;
}

/** Who is signed in; null for readers, and until it is known. */
export function useHand(): Hand | null {
  const { data } = useAnswer(viewerQuery, false);
  return data === undefined ? null : handOf(data);
}

/** Where a reader may sign in; null where nobody can, or they are signed in already. */
export function useSignIn(): string | null {
  const { data } = useAnswer(viewerQuery, false);
  return data?.name === null ? data.signIn : null;
}

function handOf({ name, role, isWritingOn }: ViewerFact): Hand | null {
  return isWritingOn && name !== null && role !== null
    ? { name, isKeeper: role === 'KEEPER' }
    : null;
}
