import type { LedgerWriter } from '#server/ledger/ledger-writer.ts';

import type { Hands } from './hands.ts';
import type { OpenId } from './open-id.ts';

/** Who may write, and where it goes. */
export interface WritingAccess {
  readonly hands: Hands;
  readonly writer: LedgerWriter;
  /** Where people sign in; not given where only by a token. */
  readonly openId?: OpenId | undefined;
}
