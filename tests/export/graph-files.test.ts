import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import {
  DERIVED_ID,
  factsOf,
  listOf,
  openExports,
  type DerivedFacts,
} from '#tests/testkit/exports.ts';
import { readByNetworkx } from '#tests/testkit/networkx.ts';

const exports = openExports();

const EdgeAttributes = z.object({
  label: z.string(),
  basis: z.string(),
  rule: z.string(),
  restsOn: z.string(),
  mentions: z.string(),
  strength: z.number(),
});

const NodeAttributes = z.object({ label: z.string() });

function derivedOf(
  from: string,
  to: string,
  edge: unknown,
  ends: readonly unknown[],
): DerivedFacts {
  const { label, basis, rule, restsOn, mentions, strength } = EdgeAttributes.parse(edge);
  const [fromName = '', toName = ''] = ends.map((end) => NodeAttributes.parse(end).label);
  return {
    from,
    fromName,
    type: label,
    to,
    toName,
    basis,
    rule,
    restsOn: listOf(restsOn),
    mentions: listOf(mentions),
    strength,
  };
}

const FORMATS = [
  { format: 'graphml', parse: parseGraphml },
  { format: 'gexf', parse: parseGexf },
] as const;

describe.each(FORMATS)('$format', ({ format, parse }) => {
  test('is read whole by NetworkX, directed, with typed attributes', async () => {
    const { isDirected, nodes, edges } = await readByNetworkx(format, await exports.file(format));
    expect(isDirected).toBe(true);
    const derived = edges[DERIVED_ID];
    const { from = '', to = '', attributes } = derived ?? {};
    expect({
      entities: Object.keys(nodes).sort(),
      relations: Object.keys(edges).sort(),
      derived: derivedOf(from, to, attributes, [nodes[from], nodes[to]]),
    }).toStrictEqual(await factsOf(exports.graph));
  });

  test('is read whole by graphology', async () => {
    const file = await exports.file(format);
    const graph = parse(MultiDirectedGraph, file.toString('utf8'));
    const [from, to] = graph.extremities(DERIVED_ID);
    const ends = [from, to].map((end) => graph.getNodeAttributes(end));
    expect({
      entities: graph.nodes().sort(),
      relations: graph.edges().sort(),
      derived: derivedOf(from, to, graph.getEdgeAttributes(DERIVED_ID), ends),
    }).toStrictEqual(await factsOf(exports.graph));
  });

  test('tells the plan, its edition, the day and the licence', async () => {
    const file = (await exports.file(format, ['gd-zhanjiang'])).toString('utf8');
    for (const fact of ['湛茂都市圈发展规划', '7b97cfab6621ccba', '2026-11-25', 'CC BY 4.0']) {
      expect(file).toContain(fact);
    }
  });
});
