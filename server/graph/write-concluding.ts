import type { Additions } from '#server/domain/addition.ts';

import type { Run } from './graph.ts';

/**
 * Has the rules conclude again over what the plans state and later papers add, as a part of a transaction: all of what follows is
 * written with it, or none. Throws SEED_INVALID where one of the records named does not fit the plans.
 */
export type Conclude = (additions: Additions, records: readonly string[]) => Promise<void>;

/** Does some work in one transaction. */
export type WriteConcluding = <Result>(
  work: (run: Run, conclude: Conclude) => Promise<Result>,
) => Promise<Result>;
