import { aboutLines } from '../export-about.ts';
import { asText, valuesOf, type Attribute } from '../attribute.ts';
import { ENTITY_ATTRIBUTES } from '../entity-attributes.ts';
import { escapeXml } from '../escape-xml.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-graph.ts';
import type { ExportedEntity, ExportedRelation } from '../export-records.ts';
import { gatherChunks } from '../gather-chunks.ts';
import { RELATION_ATTRIBUTES } from '../relation-attributes.ts';

/** GEXF 1.3 (https://gexf.net), the format of Gephi: a directed graph, attributes typed, lists joined by `; `. */
export const gexf: ExportFormat = {
  name: 'gexf',
  title: { zh: 'GEXF 1.3', en: 'GEXF 1.3' },
  readBy: 'Gephi, graphology, NetworkX',
  mediaType: 'application/gexf+xml; charset=utf-8',
  extension: 'gexf',
  write: (source) => gatherChunks(write(source)),
};

const NODE: readonly Attribute<ExportedEntity>[] = [
  { name: 'type', kind: 'text', title: { zh: '类型', en: 'Type' }, of: ({ type }) => type },
  ...ENTITY_ATTRIBUTES,
];

const TYPES = { text: 'string', texts: 'string', number: 'double', integer: 'integer' } as const;

async function* write({ about, entities, relations }: ExportSource): AsyncGenerator<string> {
  const lines = aboutLines(about).map(([{ zh, en }, value]) => `${zh} ${en}: ${value}`);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<meta lastmodifieddate="${about.exportedOn}"><creator>Plan Atlas</creator>`;
  yield `<description>${escapeXml(lines.join('\n'))}</description></meta>\n`;
  yield '<graph defaultedgetype="directed" mode="static">\n';
  yield declaration('node', NODE);
  yield declaration('edge', RELATION_ATTRIBUTES);
  yield '<nodes>\n';
  for await (const entity of entities()) {
    yield `<node id="${escapeXml(entity.id)}" label="${escapeXml(entity.name)}">${values(NODE, entity)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const relation of relations()) {
    yield `<edge ${edgeAttributes(relation)}>${values(RELATION_ATTRIBUTES, relation)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** `kind` lets two entities have a relation of each type between them. */
function edgeAttributes({ id, type, from, to }: ExportedRelation): string {
  const attributes = { id, source: from.id, target: to.id, kind: type, label: type };
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
}

function declaration<Item>(owner: 'node' | 'edge', attributes: readonly Attribute<Item>[]): string {
  const declared = attributes.map(
    ({ name, kind }) => `<attribute id="${name}" title="${name}" type="${TYPES[kind]}"/>`,
  );
  return `<attributes class="${owner}" mode="static">${declared.join('')}</attributes>\n`;
}

function values<Item>(attributes: readonly Attribute<Item>[], item: Item): string {
  const given = [...valuesOf(attributes, item)].map(
    ([{ name }, value]) => `<attvalue for="${name}" value="${escapeXml(asText(value))}"/>`,
  );
  return `<attvalues>${given.join('')}</attvalues>`;
}
