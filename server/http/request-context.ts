import type { AtlasContext } from '#server/context.ts';
import type { Hand } from '#server/domain/hand.ts';
import type { Deadline } from '#server/limits/deadline.ts';

import type { Caller } from './door/caller.ts';

/** What the listener knows of a request and Yoga does not; nothing of what we ask ourselves. */
export type ServedContext = Partial<Caller> & { readonly hand?: Hand | null };

/** What a request for GraphQL is answered with, beside what resolvers are given. */
export interface RequestContext extends AtlasContext {
  readonly client: string;
  readonly deadline: Deadline;
  /** What the question may cost; see query-cost.ts. */
  readonly cost: number;
}
