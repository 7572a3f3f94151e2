import { typeColumns } from '#client/canvas/layouts/type-columns.ts';
import type { Drawing } from '#client/canvas/drawing/drawing.ts';
import { measureEntity } from '#client/canvas/drawing/measure-label.ts';
import { drawExpanded, labelHeads } from '#client/explorer/expansion/draw-graph.ts';
import type { ExpandedGraph } from '#client/explorer/expansion/graph.ts';
import { compareEntityTypes } from '#client/shared/api/entity-types.ts';
import type { Words } from '#client/shared/words/words.ts';

/** Draws a set in columns by type, then what was added to it beside what it was added to. */
export function drawSet(graph: ExpandedGraph, words: Words): Drawing {
  const { base, additions } = graph;
  const types = [...new Set(base.entities.map(({ type }) => type))].toSorted(compareEntityTypes);
  const groups = types.map((type) => ({
    key: type,
    items: base.entities
      .filter((entity) => entity.type === type)
      .map((entity) => measureEntity(entity, words)),
  }));
  const links = graph.relations.map(({ from, to }) => ({ source: from.id, target: to.id }));
  const placed = typeColumns(groups, links);
  return {
    ...drawExpanded(graph, placed, words),
    of: `${words.language} set ${base.entities.map(({ id }) => id).join(' ')}`,
    more: [],
    heads: labelHeads(placed.heads, groups, ({ key }) => words(`type.${key}`)),
    focus: additions.at(-1)?.added.map(({ id }) => id) ?? [],
  };
}
