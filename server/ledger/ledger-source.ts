import type { z } from 'zod';

import { LedgerLine } from '#server/domain/ledger-line.ts';
import type { Graph } from '#server/graph/graph.ts';
import type { Reading } from '#server/graph/reading.ts';

import { Ledger } from './ledger.ts';
import { LineRow, READ_LINES } from './statements.ts';

/** What reads one row of the ledger: its line is trusted from here on. */
export function parseLine({ text }: z.infer<typeof LineRow>): LedgerLine {
  return LedgerLine.parse(JSON.parse(text));
}

/** The ledger as it is stored: read whole when it is first asked for, and what was added after that from then on. */
export class LedgerSource {
  #kept = Ledger.EMPTY;

  async read(graph: Reading, signal?: AbortSignal): Promise<Ledger> {
    const most = linesOf(await graph.version());
    if (most === this.#kept.lines.length) {
      return this.#kept;
    }
    const known = this.#kept.keptIn(most);
    const given = { after: known.lines.length };
    const rows = await graph.read(READ_LINES, { given }, LineRow, signal);
    const ledger = known.with(rows.map(parseLine));
    graph.keepLater(() => {
      this.#kept = ledger;
    });
    return ledger;
  }
}

/** The ledger as it is stored, whether plans are loaded or not. */
export async function readLedger(graph: Graph): Promise<Ledger> {
  const rows = await graph.read(READ_LINES, { given: { after: 0 } }, LineRow);
  return new Ledger(rows.map(parseLine));
}

/** How many lines the ledger has under a version; see version.cypher. */
function linesOf(version: string): number {
  const [, lines = '0'] = /#(\d+)$/.exec(version) ?? [];
  return Number(lines);
}
