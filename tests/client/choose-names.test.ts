import { describe, expect, test } from 'vitest';

import { type Box, isCrowding } from '#client/canvas/layouts/box.ts';
import { chooseHeads, chooseNames, type Mark } from '#client/canvas/overlays/choose-names.ts';

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) => (isCrowding(one, other, 0) ? `${one.id} ${other.id}` : [])),
  );
}

describe('names beside marks', () => {
  const marks: Mark[] = Array.from({ length: 400 }, (_, index) => ({
    id: `m${String(index)}`,
    x: (index % 20) * 58,
    y: Math.floor(index / 20) * 46,
    width: 26,
    height: 26,
    name: `第${String(index)}号项目`,
    weight: index === 210 ? 1000 : index % 17,
  }));
  const widthOf = (name: string): number => name.length * 12;

  test.each([0.1, 0.4, 1, 2.5])('never touch each other at zoom %d', (zoom) => {
    const names = chooseNames(marks, { zoom, widthOf });
    expect(overlaps(names)).toStrictEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });

  test('the weightiest has its name at every zoom, and the closer, the more have theirs', () => {
    const chosen = [0.1, 0.4, 1, 2.5].map((zoom) => chooseNames(marks, { zoom, widthOf }));
    for (const names of chosen) {
      expect(names.map(({ id }) => id)).toContain('m210');
    }
    const counts = chosen.map((names) => names.length);
    expect(counts).toStrictEqual(counts.toSorted((one, other) => one - other));
  });

  test('never touch a head, and heads no other head, however far the reader is', () => {
    const heads = Array.from({ length: 20 }, (_, index) => ({
      id: `h${String(index)}`,
      x: -26,
      y: index * 46,
      end: 'end' as const,
      label: `第${String(index)}类`,
    }));
    for (const zoom of [0.1, 0.4, 1, 2.5]) {
      const written = chooseHeads(heads, { zoom, widthOf });
      const boxes = written.map(({ id, x, y, label }) => ({
        id,
        x: x * zoom - widthOf(label) / 2,
        y: y * zoom,
        width: widthOf(label),
        height: 15,
      }));
      const names = chooseNames(marks, { zoom, widthOf, heads: written });
      expect(overlaps([...names, ...boxes])).toStrictEqual([]);
    }
  });

  test('of rings stand on the side that looks out, so that all four sides have some', () => {
    const ring: Mark[] = Array.from({ length: 12 }, (_, index) => {
      const angle = (index / 12) * 2 * Math.PI;
      const at = { x: Math.cos(angle) * 400, y: Math.sin(angle) * 400 };
      return { id: `r${String(index)}`, ...at, width: 26, height: 26, name: '某项目', weight: 1 };
    });
    const placed = chooseNames(ring, { zoom: 1, widthOf, awayFrom: { x: 0, y: 0 } });
    const sides = placed.map(({ id, x, y }) => {
      const mark = ring.find((one) => one.id === id) ?? { x: NaN, y: NaN };
      expect(Math.hypot(x, y)).toBeGreaterThan(Math.hypot(mark.x, mark.y));
      return `${String(Math.sign(Math.round(x - mark.x)))} ${String(Math.sign(Math.round(y - mark.y)))}`;
    });
    expect(new Set(sides)).toStrictEqual(new Set(['1 0', '0 1', '-1 0', '0 -1']));
  });
});
