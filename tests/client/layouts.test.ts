import { describe, expect, test } from 'vitest';

import { isCrowding, type Box, type Size } from '#client/canvas/layouts/box.ts';
import { layered } from '#client/canvas/layouts/layered.ts';
import { CollisionGrid } from '#client/canvas/layouts/collision-grid.ts';
import { placeBeside } from '#client/canvas/layouts/place-beside.ts';
import { twoSided } from '#client/canvas/layouts/two-sided.ts';

const size = (id: string, width = 120): Size => ({ id, width, height: 32 });
const sizes = (prefix: string, count: number): Size[] =>
  Array.from({ length: count }, (_, index) =>
    size(`${prefix}${String(index)}`, 80 + (index % 5) * 40),
  );

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) => (isCrowding(one, other, 0) ? `${one.id} ${other.id}` : [])),
  );
}

const around = twoSided(size('centre'), [
  { key: 'IN:FEEDS', side: 'left', items: sizes('feeder', 25) },
  { key: 'OUT:FEEDS', side: 'right', items: sizes('fed', 12) },
  { key: 'OUT:PART_OF', side: 'right', items: sizes('whole', 3) },
]);

describe('around one entity', () => {
  test('what points to it stands left, what it points to right, and nothing overlaps', () => {
    for (const { id, x } of around.boxes) {
      expect(Math.sign(x)).toBe(id === 'centre' ? 0 : id.startsWith('feeder') ? -1 : 1);
    }
    expect(overlaps(around.boxes)).toStrictEqual([]);
  });

  test('an expansion adds where there is room, and moves nothing: 0 px', () => {
    const anchor = around.boxes.find(({ id }) => id === 'fed3');
    if (anchor === undefined) {
      throw new Error('no anchor');
    }
    const before = structuredClone(around.boxes);
    const { boxes } = placeBeside(anchor, new CollisionGrid(around.boxes), sizes('new', 30));
    expect(around.boxes).toStrictEqual(before);
    expect(boxes.map(({ id }) => id)).toStrictEqual(sizes('new', 30).map(({ id }) => id));
    expect(overlaps([...around.boxes, ...boxes])).toStrictEqual([]);
  });
});

describe('a trace', () => {
  test('reads from left to right: every step leads into a later layer', () => {
    const steps = [
      ['base', 'programme'],
      ['base', 'cluster'],
      ['programme', 'cluster'],
      ['programme', 'other'],
    ] as const;
    const { boxes, layers } = layered(
      ['base', 'programme', 'cluster', 'other'].map((id) => size(id)),
      steps.map(([source, target]) => ({ id: `${source} ${target}`, source, target, weight: 1 })),
    );
    const layerOf = (id: string): number =>
      layers.findIndex((layer) => layer.boxes.some((box) => box.id === id));
    for (const [source, target] of steps) {
      expect(layerOf(target)).toBeGreaterThan(layerOf(source));
    }
    expect(layers.map(({ boxes: own }) => own.length)).toStrictEqual([1, 1, 2]);
    expect(overlaps(boxes)).toStrictEqual([]);
  });
});
