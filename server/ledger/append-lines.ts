import type { LedgerLine } from '#server/domain/ledger-line.ts';
import type { Run } from '#server/graph/graph.ts';
import type { WriteConcluding } from '#server/graph/write-concluding.ts';

import { addTheSame } from './additions.ts';
import type { Ledger } from './ledger.ts';
import { parseLine } from './ledger-source.ts';
import { APPEND_LINES, LineRow, LinesRow, READ_LINES, TAKE_TURN } from './statements.ts';

/** What is decided of a ledger: the lines that go to its end, none where it is refused, and what is told of it. */
export interface Decision<Told> {
  readonly lines: readonly LedgerLine[];
  readonly told: Told;
}

/**
 * Adds lines to the ledger in one transaction, all or none. `decide` sees the ledger as it stands when its turn has come, with what
 * others have added since `known` was read, and nobody adds anything before it is done. Where the lines add to the graph of a plan, the
 * rules conclude again in the same transaction. Throws SEED_INVALID where what they add does not fit the plan.
 */
export async function appendLines<Told>(
  write: WriteConcluding,
  known: Ledger,
  decide: (ledger: Ledger) => Decision<Told>,
): Promise<Decision<Told> & { readonly ledger: Ledger }> {
  return write(async (run, conclude) => {
    const ledger = await ledgerInTurn(run, known);
    const { lines, told } = decide(ledger);
    if (lines.length > 0) {
      await run(APPEND_LINES, { given: { lines: rowsOf(lines, ledger.lines.length) } });
    }
    const after = ledger.with(lines);
    if (!addTheSame(ledger.additions, after.additions)) {
      await conclude(after.additions, lines.flatMap(recordsIn));
    }
    return { ledger: after, lines, told };
  });
}

/** The ledger as it stands once its turn has come. */
async function ledgerInTurn(run: Run, before: Ledger): Promise<Ledger> {
  const [turn] = await run(TAKE_TURN);
  const { lines } = LinesRow.parse(turn);
  const known = before.keptIn(lines);
  const after = known.lines.length;
  const rows = lines === after ? [] : await run(READ_LINES, { given: { after } });
  return known.with(rows.map((row) => parseLine(LineRow.parse(row))));
}

/** The records that a line makes count. */
function recordsIn(line: LedgerLine): string[] {
  return 'record' in line ? [line.record] : 'accepts' in line ? [line.accepts] : [];
}

function rowsOf(lines: readonly LedgerLine[], before: number) {
  return lines.map((line, index) => ({
    number: before + index + 1,
    text: JSON.stringify(line),
    id: idOf(line),
    of: 'of' in line ? line.of : null,
    document: 'document' in line ? line.document : null,
  }));
}

function idOf(line: LedgerLine): string {
  if ('record' in line) {
    return line.record;
  }
  return 'document' in line ? line.document : 'accepts' in line ? line.accepts : line.retracts;
}
