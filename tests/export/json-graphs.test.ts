import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { DERIVED_ID, factsOf, openExports } from '#tests/testkit/exports.ts';

const exports = openExports();

const Mention = z.object({ at: z.string(), plan: z.string(), section: z.string() });

const Metadata = z.looseObject({
  basis: z.string(),
  rule: z.string().optional(),
  restsOn: z.array(z.string()),
  mentions: z.array(Mention),
  strength: z.number(),
});

/** The schema of JSON Graph Format 2 for one graph: no key that it does not know. */
const JsonGraph = z.strictObject({
  graph: z.strictObject({
    id: z.string(),
    type: z.string(),
    label: z.string(),
    directed: z.literal(true),
    metadata: z.looseObject({ exportedOn: z.string() }),
    nodes: z.record(z.string(), z.strictObject({ label: z.string(), metadata: z.looseObject({}) })),
    edges: z.array(
      z.strictObject({
        id: z.string(),
        source: z.string(),
        target: z.string(),
        relation: z.string(),
        directed: z.literal(true),
        metadata: Metadata,
      }),
    ),
  }),
});

test('JSON Graph Format keeps to the schema of its second version and holds the whole graph', async () => {
  const { graph } = JsonGraph.parse(JSON.parse((await exports.file('jgf')).toString('utf8')));
  const derived = graph.edges.find(({ id }) => id === DERIVED_ID);
  expect({
    entities: Object.keys(graph.nodes).sort(),
    relations: graph.edges.map(({ id }) => id).sort(),
    derived: derived && {
      from: derived.source,
      fromName: graph.nodes[derived.source]?.label,
      type: derived.relation,
      to: derived.target,
      toName: graph.nodes[derived.target]?.label,
      basis: derived.metadata.basis,
      rule: derived.metadata.rule,
      restsOn: derived.metadata.restsOn,
      mentions: derived.metadata.mentions.map(({ at }) => at),
      strength: derived.metadata.strength,
    },
  }).toStrictEqual(await factsOf(exports.graph));
  for (const { source, target } of graph.edges) {
    expect(graph.nodes).toHaveProperty([source]);
    expect(graph.nodes).toHaveProperty([target]);
  }
});

describe('Cytoscape JSON', () => {
  const Elements = z.object({
    data: z.looseObject({ exportedOn: z.literal('2026-11-25') }),
    elements: z.object({
      nodes: z.array(z.object({ data: z.looseObject({ id: z.string() }) })),
      edges: z.array(
        z.object({
          data: z.looseObject({ id: z.string(), source: z.string(), target: z.string() }),
        }),
      ),
    }),
  });
  const EdgeData = z.looseObject({
    interaction: z.string(),
    basis: z.string(),
    rule: z.string(),
    restsOn: z.array(z.string()),
    mentions: z.array(z.string()),
    strength: z.number(),
  });

  test('is read whole by Cytoscape.js', async () => {
    const { elements } = Elements.parse(JSON.parse((await exports.file('cyjs')).toString('utf8')));
    const graph = cytoscape({ headless: true, elements });
    const edge = graph.getElementById(DERIVED_ID);
    const { interaction, basis, rule, restsOn, mentions, strength } = EdgeData.parse(edge.data());
    const name = (id: string): string => z.string().parse(graph.getElementById(id).data('name'));
    const from = z.string().parse(edge.data('source'));
    const to = z.string().parse(edge.data('target'));
    expect({
      entities: graph
        .nodes()
        .map((node) => node.id())
        .sort(),
      relations: graph
        .edges()
        .map((one) => one.id())
        .sort(),
      derived: {
        from,
        fromName: name(from),
        type: interaction,
        to,
        toName: name(to),
        basis,
        rule,
        restsOn,
        mentions,
        strength,
      },
    }).toStrictEqual(await factsOf(exports.graph));
  });
});
