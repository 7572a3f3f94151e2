import type { QueryResolvers } from '#server/__generated__/resolvers.ts';

export const viewerResolvers: Pick<QueryResolvers, 'viewer'> = {
  viewer: (_root, _args, { hand, writing }) => ({
    name: hand?.name ?? null,
    role: hand === null ? null : hand.role === 'keeper' ? 'KEEPER' : 'EDITOR',
    isWritingOn: writing !== null,
    isReviewed: writing?.isReviewed ?? false,
    signIn: writing?.signIn ?? null,
  }),
};
