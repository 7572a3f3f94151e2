import type { AtlasContext } from '#server/context.ts';
import type { Deadline } from '#server/limits/deadline.ts';

/** What the listener knows of a request and Yoga does not. */
export interface ServedContext {
  /** Who asks, as far as budgets tell clients apart; what we ask ourselves has none. */
  readonly client?: string;
}

/** What a request for GraphQL is answered with, beside what resolvers are given. */
export interface RequestContext extends AtlasContext {
  readonly client: string;
  readonly deadline: Deadline;
  /** What the question may cost; see query-cost.ts. */
  readonly cost: number;
}
