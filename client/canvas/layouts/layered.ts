import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';

import type { Box, Point, Size } from './box.ts';
import { passLevel } from '#client/canvas/drawing/line-path.ts';

/** A line from what feeds to what is fed; a heavy one is kept short and straight. */
export interface LayeredLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** Boxes that stand one below another. */
export interface Layer {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly boxes: readonly Box[];
}

export interface Layered {
  readonly boxes: readonly Box[];
  readonly layers: readonly Layer[];
  /** By line: where it is to pass the layers between its ends. */
  readonly passes: ReadonlyMap<string, readonly Point[]>;
}

const LAYER_GAP = 104;
const BOX_GAP = 14;

/** Layers from left to right, so that every line leads to the right; the boxes of a layer share their left edge. */
export function layered(sizes: readonly Size[], lines: readonly LayeredLine[]): Layered {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: BOX_GAP, edgesep: 14, ranksep: LAYER_GAP });
  for (const { id, width, height } of sizes) {
    graph.setNode(id, { width, height });
  }
  for (const { id, source, target, weight } of lines) {
    graph.setEdge(source, target, { weight, minlen: 1 }, id);
  }
  layout(graph);
  const layers = layersOf(sizes, lines, graph);
  const passes = lines.map((line) => {
    const edge = graph.edge({ v: line.source, w: line.target, name: line.id });
    return [line.id, passesOf(edge.points ?? [], layers)] as const;
  });
  return { boxes: layers.flatMap((layer) => layer.boxes), layers, passes: new Map(passes) };
}

function layersOf(
  sizes: readonly Size[],
  lines: readonly LayeredLine[],
  graph: Graph<GraphLabel, NodeLabel, EdgeLabel>,
): readonly Layer[] {
  const byMiddle = new Map<number, Box[]>();
  for (const size of sizes) {
    const { x = 0, y = 0 } = graph.node(size.id);
    const middle = Math.round(x);
    byMiddle.set(middle, [...(byMiddle.get(middle) ?? []), { ...size, x, y }]);
  }
  return [...byMiddle.entries()]
    .sort(([one], [other]) => one - other)
    .map(([middle, boxes]) => {
      const width = Math.max(...boxes.map((box) => box.width));
      const left = middle - width / 2;
      return {
        left,
        right: left + width,
        top: Math.min(...boxes.map((box) => box.y - box.height / 2)),
        boxes: inGivenOrder(boxes, lines).map((box) => ({ ...box, x: left + box.width / 2 })),
      };
    });
}

// Boxes with the same lines may change places without a crossing more: they then stand in the order they were given.
function inGivenOrder(boxes: readonly Box[], lines: readonly LayeredLine[]): readonly Box[] {
  const kin = new Map<string, readonly Box[]>();
  for (const box of boxes) {
    const ends = lines.flatMap(({ source, target }) =>
      source === box.id ? [`>${target}`] : target === box.id ? [`<${source}`] : [],
    );
    const key = ends.toSorted().join(' ');
    kin.set(key, [...(kin.get(key) ?? []), box]);
  }
  return [...kin.values()].flatMap((alike) => {
    const heights = alike.map(({ y }) => y).toSorted((one, other) => one - other);
    return alike.map((box, index) => ({ ...box, y: heights[index] ?? box.y }));
  });
}

// Straight across each layer that lies between the ends, at the height that the layout kept free there.
function passesOf(points: readonly Point[], layers: readonly Layer[]): readonly Point[] {
  return points.slice(1, -1).flatMap(({ x, y }) => {
    const layer = layers.find(({ left, right }) => Math.abs((left + right) / 2 - x) < 1);
    return layer === undefined ? [] : passLevel(layer.left, layer.right, y);
  });
}
