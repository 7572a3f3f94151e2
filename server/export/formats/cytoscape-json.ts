import { aboutObject, titleOf } from '../export-about.ts';
import { locatorsOf } from '../attribute.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-graph.ts';
import type { ExportedEntity, ExportedRelation } from '../export-records.ts';
import { gatherChunks, separated } from '../gather-chunks.ts';

/** Cytoscape's JSON (CYJS), as Cytoscape and Cytoscape.js read it. */
export const cytoscapeJson: ExportFormat = {
  name: 'cyjs',
  title: { zh: 'Cytoscape JSON', en: 'Cytoscape JSON' },
  readBy: 'Cytoscape, Cytoscape.js',
  mediaType: 'application/json; charset=utf-8',
  extension: 'cyjs',
  write: (source) => gatherChunks(write(source)),
};

async function* write({ about, entities, relations }: ExportSource): AsyncGenerator<string> {
  const data = JSON.stringify({ name: titleOf(about).zh, ...aboutObject(about) });
  yield `{"format_version":"1.0","generated_by":"plan-atlas","target_cytoscapejs_version":"~3",\n"data":${data},\n"elements":{"nodes":[\n`;
  yield* separated(entities(), ',\n', node);
  yield '\n],"edges":[\n';
  yield* separated(relations(), ',\n', edge);
  yield '\n]}}\n';
}

function node(entity: ExportedEntity): string {
  return JSON.stringify({ data: { ...entity, mentions: locatorsOf(entity) } });
}

/** `interaction` is what Cytoscape calls the type of an edge. */
function edge({ from, to, ...relation }: ExportedRelation): string {
  return JSON.stringify({
    data: {
      ...relation,
      name: relation.id,
      interaction: relation.type,
      source: from.id,
      target: to.id,
      mentions: locatorsOf(relation),
    },
  });
}
