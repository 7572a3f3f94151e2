import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import type { ExportSource } from '#server/export/export-graph.ts';
import { getFormat } from '#server/export/formats.ts';
import { Graph } from '#server/graph/graph.ts';
import { fileOf } from '#tests/testkit/exports.ts';
import { startImportedNeo4j } from '#tests/testkit/neo4j-import.ts';
import { readByNetworkx } from '#tests/testkit/networkx.ts';

/** Names that would end, break or command something, were they written as they are. */
const NAMES = [
  `=cmd|'/c calc'!A1`,
  '+1-2@SUM(A1)',
  '-2+3',
  '@import',
  '＝1＋1',
  `<&"'>]]><!--`,
  'two\nlines\r\nand\ta tab',
  'one\n=5+1',
  'one\r=5+1',
  ' =5+1',
  '\u00a0=5+1',
  '__proto__',
  'constructor',
  `'; DROP \\u0027 \\' // */ {x: 1} $x \``,
  'a, "b"; c | d',
  '𠮷野\u2028家',
];

const PLAN = {
  id: 'trial',
  title: '试验 "规划"\n第二行',
  shortTitle: '试验/规划',
  issuer: '试验',
  period: '2023—2030',
  licence: 'CC BY 4.0',
  version: '1',
};

const MENTIONS = [{ at: '1¶1', plan: 'trial', section: 'trial-0' }];

const idOf = (index: number): string => `trial-${String(index)}`;

/** An entity of each name, and a relation from each to the next. */
const SOURCE: ExportSource = {
  about: {
    plans: [PLAN],
    exportedOn: '2026-11-25',
    isFiltered: false,
    papers: { documents: [], records: [] },
  },
  // eslint-disable-next-line @typescript-eslint/require-await
  async *entities() {
    for (const [index, name] of NAMES.entries()) {
      yield {
        id: idOf(index),
        type: 'Project',
        name,
        aliases: [name, 'another'],
        pinyin: name,
        plan: 'trial',
        mentions: MENTIONS,
        amounts: [{ text: name, unit: '"' }],
      };
    }
  },
  // eslint-disable-next-line @typescript-eslint/require-await
  async *relations() {
    for (const [index, name] of NAMES.slice(1).entries()) {
      yield {
        id: `${idOf(index)}~PART_OF~${idOf(index + 1)}`,
        type: 'PART_OF',
        from: { id: idOf(index), name: NAMES[index] ?? '', type: 'Project' },
        to: { id: idOf(index + 1), name, type: 'Project' },
        basis: 'stated',
        intended: false,
        mentions: MENTIONS,
        restsOn: [],
        grounds: [],
        strength: 0.95,
        plan: 'trial',
      };
    }
  },
};

const file = (format: string): Promise<Buffer> => fileOf(getFormat(format).write(SOURCE));

const text = async (format: string): Promise<string> => (await file(format)).toString('utf8');

const Cells = z.array(z.array(z.union([z.string(), z.number(), z.null()])));

describe('names that look like code survive', () => {
  test('JSON Lines, a line each', async () => {
    const lines = (await text('jsonl')).trimEnd().split('\n');
    expect(lines).toHaveLength(2 * NAMES.length);
    const names = lines.map((line) => z.looseObject({}).parse(JSON.parse(line))['name']);
    expect(names.slice(1, 1 + NAMES.length)).toStrictEqual(NAMES);
  });

  test.each(['jgf', 'cyjs', 'jsonld'])('%s, which is still JSON', async (format) => {
    const written = JSON.stringify(JSON.parse(await text(format)));
    for (const name of NAMES) {
      expect(written).toContain(JSON.stringify(name));
    }
  });

  test.each(['graphml', 'gexf'] as const)(
    '%s, as NetworkX and graphology read it',
    async (format) => {
      const { nodes } = await readByNetworkx(format, await file(format));
      expect(NAMES.map((_name, index) => nodes[idOf(index)]?.['label'])).toStrictEqual(NAMES);
      const parseXml = format === 'gexf' ? parseGexf : parseGraphml;
      const graph = parseXml(MultiDirectedGraph, await text(format));
      const names = NAMES.map((_name, index) =>
        z.string().parse(graph.getNodeAttribute(idOf(index), 'label')),
      );
      expect(names).toStrictEqual(NAMES);
    },
  );

  test('GraphML without the characters that XML cannot hold', async () => {
    const source: ExportSource = {
      ...SOURCE,
      async *entities() {
        for await (const entity of SOURCE.entities()) {
          yield { ...entity, name: `a\u0000b\u0008c\uFFFFd\uD800e` };
        }
      },
    };
    const written = (await fileOf(getFormat('graphml').write(source))).toString('utf8');
    expect(written).toContain('>abcde<');
  });

  describe('a Neo4j', () => {
    let graph: Graph;
    const stored = async (): Promise<unknown> => {
      const rows = await graph.read(
        `MATCH (entity:Entity:Project) RETURN entity.name AS name, entity.aliases AS aliases
         ORDER BY toInteger(split(entity.id, '-')[1])`,
        {},
        z.object({ name: z.string(), aliases: z.array(z.string()) }),
      );
      return rows;
    };
    const expected = NAMES.map((name) => ({ name, aliases: [name, 'another'] }));

    beforeAll(async () => {
      graph = new Graph(await startImportedNeo4j(await file('neo4j-admin')), 'neo4j');
      return () => graph.close();
    });

    test('by neo4j-admin’s import', async () => {
      expect(await stored()).toStrictEqual(expected);
    });

    test('by the Cypher script', async () => {
      await graph.write((run) => run('MATCH (node) DETACH DELETE node'));
      for (const statement of (await text('cypher')).split(/;\n/)) {
        if (statement.replaceAll(/^\/\/.*$/gm, '').trim() !== '') {
          await graph.execute(statement);
        }
      }
      expect(await stored()).toStrictEqual(expected);
    });
  });
});

describe('names that a sheet would take for formulas', () => {
  const escaped = NAMES.map((name) => (/^\s*[=+\-@＝]/.test(name) ? `'${name}` : name));

  test('begin with an apostrophe in CSV for people', async () => {
    const archive = unzipSync(await file('csv'));
    const rows = Cells.parse(parse(Buffer.from(archive['实体-entities.csv'] ?? []), { bom: true }));
    expect(rows.slice(1).map((row) => row[3])).toStrictEqual(escaped);
  });

  test('begin with an apostrophe in the workbook, whose figures stay figures', async () => {
    const rows = Cells.parse(await readSheet(await file('xlsx'), '实体'));
    const names = rows.slice(1).map((row) => String(row[3]).replace(/\u2060$/, ''));
    expect(names).toStrictEqual(escaped);
    const relations = Cells.parse(await readSheet(await file('xlsx'), '关系'));
    expect(relations[1]).toContain(0.95);
  });
});
