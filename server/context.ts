import type { Hand } from './domain/hand.ts';
import type { Language } from './domain/language.ts';
import type { PlanText } from './domain/plan-text.ts';
import type { Reading } from './graph/reading.ts';
import type { LedgerWriter } from './ledger/ledger-writer.ts';
import type { Records } from './records/records.ts';

/** The plans' own words by the plan's id, of those whose text the server was given. */
export type PlanTexts = ReadonlyMap<string, PlanText>;

/** What every resolver is given. */
export interface AtlasContext {
  /** What this request finds in the graph. */
  readonly graph: Reading;
  /** What this request reads of entities, relations and plans. */
  readonly records: Records;
  /** The reader's language: Chinese unless they ask for English. */
  readonly language: Language;
  readonly planTexts: PlanTexts;
  /** Where the server is reached, such as http://localhost:4000: what the addresses in its answers begin with. */
  readonly origin: string;
  /** Who asks, where the server knows them: they may write. */
  readonly hand: Hand | null;
  /** How writing goes; null where nobody may write. */
  readonly writing: LedgerWriter | null;
  /** Aborted when the reader goes away. */
  readonly signal?: AbortSignal;
}
