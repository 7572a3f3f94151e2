import type { LedgerWriter } from '#server/ledger/ledger-writer.ts';

import type { Hands } from './hands.ts';

/** Who may write, and where it goes. */
export interface WritingAccess {
  readonly hands: Hands;
  readonly writer: LedgerWriter;
}
