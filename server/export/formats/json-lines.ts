import { aboutObject } from '../export-about.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-graph.ts';
import { gatherChunks } from '../gather-chunks.ts';

/** A JSON object a line: what the export is, then each entity, then each relation, then later papers and what they say, with all that is known of it. */
export const jsonLines: ExportFormat = {
  name: 'jsonl',
  title: {
    zh: 'JSON Lines：每行一个条目或一条关系',
    en: 'JSON Lines: an entity or a relation a line',
  },
  readBy: 'jq, pandas, DuckDB, any JSON reader',
  mediaType: 'application/jsonl; charset=utf-8',
  extension: 'jsonl',
  write: (source) => gatherChunks(lines(source)),
};

async function* lines({ about, entities, relations }: ExportSource): AsyncGenerator<string> {
  yield line({ kind: 'about', ...aboutObject(about) });
  for await (const entity of entities()) {
    yield line({ kind: 'entity', ...entity });
  }
  for await (const relation of relations()) {
    yield line({ kind: 'relation', ...relation });
  }
  for (const document of about.papers.documents) {
    yield line({ ...document, kind: 'document', documentKind: document.kind });
  }
  for (const record of about.papers.records) {
    yield line({ kind: 'record', ...record });
  }
}

function line(item: object): string {
  return `${JSON.stringify(item)}\n`;
}
