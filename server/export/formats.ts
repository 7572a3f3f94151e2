import { UnknownFormatError } from '#server/domain/errors.ts';

import type { ExportFormat } from './export-format.ts';
import { cypherScript } from './formats/cypher-script.ts';
import { cytoscapeJson } from './formats/cytoscape-json.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonGraph } from './formats/json-graph.ts';
import { jsonLd } from './formats/json-ld.ts';
import { jsonLines } from './formats/json-lines.ts';
import { neo4jAdmin } from './formats/neo4j-admin.ts';
import { tables } from './formats/tables.ts';
import { workbook } from './formats/workbook.ts';

/** Every form in which the graph can be taken away, those for people first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  workbook,
  tables,
  jsonLines,
  graphml,
  gexf,
  cytoscapeJson,
  jsonGraph,
  jsonLd,
  neo4jAdmin,
  cypherScript,
];

/** The format of this name. Throws UNKNOWN_FORMAT, which names them all. */
export function getFormat(name: string): ExportFormat {
  const format = EXPORT_FORMATS.find((known) => known.name === name);
  if (format === undefined) {
    throw new UnknownFormatError(
      name,
      EXPORT_FORMATS.map((known) => known.name),
    );
  }
  return format;
}
