import { aboutObject, titleOf } from '../export-about.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-graph.ts';
import type { ExportedEntity, ExportedRelation } from '../export-records.ts';
import { gatherChunks, separated } from '../gather-chunks.ts';

/** JSON Graph Format 2 (https://jsongraphformat.info): one directed graph, all that is known of each thing as its metadata. */
export const jsonGraph: ExportFormat = {
  name: 'jgf',
  title: { zh: 'JSON Graph Format 2', en: 'JSON Graph Format 2' },
  readBy: 'readers of JSON Graph Format, any JSON reader',
  mediaType: 'application/vnd.jgf+json; charset=utf-8',
  extension: 'jgf.json',
  write: (source) => gatherChunks(write(source)),
};

async function* write({ about, entities, relations }: ExportSource): AsyncGenerator<string> {
  const head = JSON.stringify({
    id: 'plan-atlas',
    type: 'plan-atlas',
    label: titleOf(about).zh,
    directed: true,
    metadata: aboutObject(about),
  });
  yield `{"graph":${head.slice(0, -1)},\n"nodes":{\n`;
  yield* separated(entities(), ',\n', node);
  yield '\n},\n"edges":[\n';
  yield* separated(relations(), ',\n', edge);
  yield '\n]}}\n';
}

function node({ id, name, ...metadata }: ExportedEntity): string {
  return `${JSON.stringify(id)}:${JSON.stringify({ label: name, metadata })}`;
}

function edge({ id, type, from, to, ...metadata }: ExportedRelation): string {
  return JSON.stringify({
    id,
    source: from.id,
    target: to.id,
    relation: type,
    directed: true,
    metadata,
  });
}
