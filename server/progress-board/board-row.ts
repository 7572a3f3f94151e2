import type { RecordEntry } from '#server/ledger/ledger.ts';
import type { ListPage } from '#server/records/page-of-list.ts';

import type { LagRecord } from './find-lags.ts';

/** A work in a row: with when it was to begin and end as first said, and what was said last. */
export interface BoardRowRecord {
  readonly entity: string;
  readonly lags: readonly LagRecord[];
  readonly firstStartsRecord: RecordEntry | null;
  readonly firstEndsRecord: RecordEntry | null;
  readonly lastRecord: RecordEntry | null;
}

export type BoardRowPage = ListPage<BoardRowRecord>;

/** The works at one stage. */
export interface BoardColumnRecord {
  readonly stage: string | null;
  readonly count: number;
  readonly planned: number;
  readonly rows: readonly BoardRowRecord[];
}

/** What is behind by one rule. */
export interface LagGroupRecord {
  readonly rule: LagRecord['rule'];
  readonly count: number;
  readonly lags: readonly LagRecord[];
}
