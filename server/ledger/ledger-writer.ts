import type { WriteConcluding } from '#server/graph/write-concluding.ts';
import { TableStore } from '#server/tables/table-store.ts';
import type { LedgerLine } from '#server/domain/ledger-line.ts';

import { appendLines, type Decision } from './append-lines.ts';
import type { Ledger } from './ledger.ts';

/** Keeps what was written outside the database too. */
export type Journal = (ledger: Ledger, lines: readonly LedgerLine[]) => Promise<void>;

/** How writing goes here. */
export interface WritingSettings {
  /** Whether what an editor records waits until a keeper accepts it. */
  readonly isReviewed: boolean;
  /** Where one signs in; null where one cannot. */
  readonly signIn: string | null;
}

/** Where what is written goes. */
export class LedgerWriter {
  readonly isReviewed: boolean;
  readonly signIn: string | null;
  /** The tables that were sent to be imported. */
  readonly tables = new TableStore();
  readonly #write: WriteConcluding;
  readonly #journal: Journal;

  constructor(write: WriteConcluding, { isReviewed, signIn }: WritingSettings, journal: Journal) {
    this.isReviewed = isReviewed;
    this.signIn = signIn;
    this.#write = write;
    this.#journal = journal;
  }

  /** Adds the lines that are decided on to the ledger, all or none; see appendLines. */
  async append<Told>(
    known: Ledger,
    decide: (ledger: Ledger) => Decision<Told>,
  ): Promise<{ readonly ledger: Ledger; readonly told: Told }> {
    const { ledger, lines, told } = await appendLines(this.#write, known, decide);
    if (lines.length > 0) {
      await this.#journal(ledger, lines);
    }
    return { ledger, told };
  }
}
