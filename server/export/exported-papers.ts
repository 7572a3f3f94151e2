import type { Graph } from '#server/graph/graph.ts';
import { readLedger } from '#server/ledger/ledger-source.ts';
import type { DocumentEntry, RecordEntry } from '#server/ledger/ledger.ts';

/** What was recorded beside the plans: the papers, and all that they say, also what was taken back. */
export interface ExportedPapers {
  readonly documents: readonly DocumentEntry[];
  readonly records: readonly RecordEntry[];
}

/** What was recorded of these entities, or of all, with the papers that say it, in the order in which it was recorded. */
export async function readPapers(
  graph: Graph,
  ids: readonly string[] | null,
): Promise<ExportedPapers> {
  const ledger = await readLedger(graph);
  const wanted = ids === null ? null : new Set(ids);
  const records = [...ledger.records.values()].filter(
    ({ of }) => wanted?.has(ledger.identityOf(of)) ?? true,
  );
  const named = new Set(records.map(({ document }) => document));
  const documents = [...ledger.documents.values()].filter(
    ({ document }) => wanted === null || named.has(document),
  );
  return { documents, records };
}
