import { aboutLines } from '../export-about.ts';
import { asText, valuesOf, type Attribute } from '../attribute.ts';
import { ENTITY_ATTRIBUTES } from '../entity-attributes.ts';
import { escapeXml } from '../escape-xml.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-graph.ts';
import type { ExportedEntity, ExportedRelation } from '../export-records.ts';
import { gatherChunks } from '../gather-chunks.ts';
import { RELATION_ATTRIBUTES } from '../relation-attributes.ts';

/** GraphML: a directed graph, attributes typed, lists joined by `; `. */
export const graphml: ExportFormat = {
  name: 'graphml',
  title: { zh: 'GraphML', en: 'GraphML' },
  readBy: 'NetworkX, igraph, yEd, Gephi, Cytoscape',
  mediaType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  write: (source) => gatherChunks(write(source)),
};

const NODE: readonly Attribute<ExportedEntity>[] = [
  {
    name: 'label',
    kind: 'text',
    title: { zh: '名称', en: 'Name' },
    of: ({ name }) => name,
  },
  { name: 'type', kind: 'text', title: { zh: '类型', en: 'Type' }, of: ({ type }) => type },
  ...ENTITY_ATTRIBUTES,
];

const EDGE: readonly Attribute<ExportedRelation>[] = [
  { name: 'label', kind: 'text', title: { zh: '关系', en: 'Relation' }, of: ({ type }) => type },
  ...RELATION_ATTRIBUTES,
];

const TYPES = { text: 'string', texts: 'string', number: 'double', integer: 'int' } as const;

async function* write({ about, entities, relations }: ExportSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield '<key id="graph-about" for="graph" attr.name="about" attr.type="string"/>\n';
  yield* keys('node', NODE);
  yield* keys('edge', EDGE);
  const lines = aboutLines(about).map(([{ zh, en }, value]) => `${zh} ${en}: ${value}`);
  yield `<graph id="plan-atlas" edgedefault="directed">\n${data('graph-about', lines.join('\n'))}\n`;
  for await (const entity of entities()) {
    yield `<node id="${escapeXml(entity.id)}">${values('node', NODE, entity)}</node>\n`;
  }
  for await (const relation of relations()) {
    const ends = `source="${escapeXml(relation.from.id)}" target="${escapeXml(relation.to.id)}"`;
    yield `<edge id="${escapeXml(relation.id)}" ${ends}>${values('edge', EDGE, relation)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function* keys<Item>(
  owner: 'node' | 'edge',
  attributes: readonly Attribute<Item>[],
): Generator<string> {
  for (const { name, kind } of attributes) {
    yield `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${TYPES[kind]}"/>\n`;
  }
}

function values<Item>(
  owner: 'node' | 'edge',
  attributes: readonly Attribute<Item>[],
  item: Item,
): string {
  return [...valuesOf(attributes, item)]
    .map(([{ name }, value]) => data(`${owner}-${name}`, asText(value)))
    .join('');
}

function data(key: string, value: string): string {
  return `<data key="${key}">${escapeXml(value)}</data>`;
}
