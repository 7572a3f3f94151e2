import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Box, isCrowding, type Link, type Size } from '#client/canvas/layouts/box.ts';
import { blocks } from '#client/canvas/layouts/blocks.ts';
import { force } from '#client/canvas/layouts/force.ts';
import { grow } from '#client/canvas/layouts/grow.ts';
import { type Ground, pattern } from '#client/canvas/layouts/pattern.ts';
import { rings } from '#client/canvas/layouts/rings.ts';
import { rows } from '#client/canvas/layouts/rows.ts';
import { PRESENTATION } from '#tests/testkit/presentation.ts';

const NO_SKETCH: Pick<NonNullable<typeof PRESENTATION.sketch>, 'width' | 'height' | 'places'> = {
  width: 1,
  height: 1,
  places: [],
};

const sizes = (prefix: string, count: number): Size[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${String(index)}`,
    width: 80 + (index % 5) * 40,
    // One line, or two.
    height: index % 3 === 0 ? 34 : 42,
  }));

const link = (source: string, target: string): Link => ({
  id: `${source} ${target}`,
  source,
  target,
});

/** A tree with a branch of five at each knot, and a few lines across. */
const links = (prefix: string, count: number): Link[] =>
  Array.from({ length: count - 1 }, (_, index) =>
    link(`${prefix}${String(Math.floor(index / 5))}`, `${prefix}${String(index + 1)}`),
  );

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) => (isCrowding(one, other, 0) ? `${one.id} ${other.id}` : [])),
  );
}

const placeOf = (boxes: readonly Box[], id: string): Box => {
  const box = boxes.find((candidate) => candidate.id === id);
  if (box === undefined) {
    throw new Error(`${id} has no place`);
  }
  return box;
};

describe.each([50, 300])('a net of %i', (count) => {
  const given = sizes('n', count);
  const lines = links('n', count);
  const net = force(given, lines);

  test('comes to stand in the same places every time', () => {
    expect(force(given, lines)).toStrictEqual(net);
    expect(net.map(({ id }) => id)).toStrictEqual(given.map(({ id }) => id));
  });

  test('lets nothing overlap', () => {
    expect(overlaps(net)).toStrictEqual([]);
  });

  test('stands closer where lines are: a line is shorter than the way between two at random', () => {
    const far = (one: string, other: string): number => {
      const [from, to] = [placeOf(net, one), placeOf(net, other)];
      return Math.hypot(from.x - to.x, from.y - to.y);
    };
    const mean = (lengths: readonly number[]): number =>
      lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const alongLines = mean(lines.map(({ source, target }) => far(source, target)));
    const atRandom = mean(
      given.map(({ id }, index) => far(id, `n${String((index * 7 + 3) % count)}`)),
    );
    expect(alongLines).toBeLessThan(atRandom / 2);
  });
});

test('what no line holds stands below the net, not around it', () => {
  const knit = sizes('n', 20);
  const loose = sizes('loose', 8);
  const net = force([...knit, ...loose], links('n', 20));
  const lowest = Math.max(...knit.map(({ id }) => placeOf(net, id).y));
  for (const { id } of loose) {
    expect(placeOf(net, id).y).toBeGreaterThan(lowest);
  }
});

test('what is added to a net finds room near what it is joined to, and moves nothing: 0 px', () => {
  const net = force(sizes('n', 120), links('n', 120));
  const before = structuredClone(net);
  const arriving = sizes('new', 30);
  const grown = grow(
    net,
    arriving,
    arriving.map(({ id }) => link('n7', id)),
  );
  expect(grown.slice(0, net.length)).toStrictEqual(before);
  expect(overlaps(grown)).toStrictEqual([]);
  const anchor = placeOf(grown, 'n7');
  for (const { id } of arriving) {
    const { x, y } = placeOf(grown, id);
    expect(Math.hypot(x - anchor.x, y - anchor.y)).toBeLessThan(1200);
  }
});

describe('rings', () => {
  const drawn = rings('n0', sizes('n', 60), links('n', 60));

  test('put the one asked about in the middle, and each further step further out', () => {
    expect(placeOf(drawn, 'n0')).toMatchObject({ x: 0, y: 0 });
    const radius = (id: string): number => {
      const { x, y } = placeOf(drawn, id);
      return Math.hypot(x, y / 0.72);
    };
    const first = ['n1', 'n5'].map(radius);
    const second = ['n6', 'n30'].map(radius);
    expect(Math.min(...second)).toBeGreaterThan(Math.max(...first));
    expect(radius('n59')).toBeGreaterThan(Math.max(...second));
  });

  test('overlap nowhere and leave nothing out', () => {
    expect(drawn).toHaveLength(60);
    expect(overlaps(drawn)).toStrictEqual([]);
  });
});

test('rows stand one below another, each headed at its left', () => {
  const { boxes, heads } = rows([
    { key: 'PROJECT', items: sizes('project', 40) },
    { key: 'PARK', items: [] },
    { key: 'CITY', items: sizes('city', 3) },
  ]);
  expect(heads.map(({ id }) => id)).toStrictEqual(['PROJECT', 'CITY']);
  const lowest = Math.max(...sizes('project', 40).map(({ id }) => placeOf(boxes, id).y));
  expect(placeOf(boxes, 'city0').y).toBeGreaterThan(lowest);
  expect(heads[1]?.y).toBe(placeOf(boxes, 'city0').y);
  expect(overlaps(boxes)).toStrictEqual([]);
});

function groundOf({ width, height, places } = NO_SKETCH): Ground {
  return { width, height, places: new Map(places.map(({ entity, x, y }) => [entity, { x, y }])) };
}

test('where a plan brings no sketch, all stands in one block', () => {
  const items = sizes('n', 30).map((size) => ({ size, place: 'gd-zhanjiang' }));
  const { boxes } = pattern(items, groundOf());
  expect(boxes).toHaveLength(30);
  expect(overlaps(boxes)).toStrictEqual([]);
});

test('the spatial pattern puts Zhanjiang in the west, Maoming in the east, and what has no place below both', () => {
  const { boxes, rest } = pattern(
    [
      ...sizes('zhanjiang', 12).map((size) => ({ size, place: 'gd-zhanjiang' })),
      ...sizes('maoming', 12).map((size) => ({ size, place: 'gd-maoming' })),
      ...sizes('nowhere', 5).map((size) => ({ size, place: null })),
      ...sizes('elsewhere', 2).map((size) => ({ size, place: 'gd-not-on-the-sketch' })),
    ],
    groundOf(PRESENTATION.sketch),
  );
  expect(placeOf(boxes, 'zhanjiang0').x).toBeLessThan(placeOf(boxes, 'maoming0').x);
  const placed = boxes.filter(({ id }) => /^(?:zhanjiang|maoming)/.test(id));
  const lowest = Math.max(...placed.map(({ y }) => y));
  for (const { id, y } of boxes) {
    expect(y > lowest).toBe(/^(?:nowhere|elsewhere)/.test(id));
  }
  expect(rest?.y).toBeGreaterThan(lowest);
  expect(overlaps(boxes)).toStrictEqual([]);
});

describe('of any set of up to 200 boxes', () => {
  const HEAD = { width: 90, height: 16 } as const;
  const set = fc
    .array(
      fc.record({
        width: fc.integer({ min: 26, max: 260 }),
        height: fc.constantFrom(26, 34, 42, 58),
      }),
      {
        minLength: 1,
        maxLength: 200,
      },
    )
    .map((each) => each.map((size, index) => ({ id: `n${String(index)}`, ...size })));
  const groups = fc.tuple(set, fc.integer({ min: 1, max: 18 })).map(([items, count]) =>
    Array.from({ length: count }, (_, index) => ({
      key: `g${String(index)}`,
      headWidth: HEAD.width,
      // The first has most, as what has no county has.
      items: items.filter(
        (_item, at) => Math.floor((at * at * count) / items.length ** 2) === index,
      ),
    })),
  );
  const asBoxes = (heads: ReturnType<typeof rows>['heads']): Box[] =>
    heads.map(({ id, x, y, end }) => ({
      ...HEAD,
      id,
      x: end === 'end' ? x - HEAD.width / 2 : x + HEAD.width / 2,
      y,
    }));

  test.each([
    ['rows', rows],
    ['blocks', blocks],
  ] as const)('no box and no head of %s lies upon another', (_name, layout) => {
    fc.assert(
      fc.property(groups, (given) => {
        const { boxes, heads } = layout(given);
        expect(overlaps([...boxes, ...asBoxes(heads)])).toStrictEqual([]);
        expect(boxes).toHaveLength(given.flatMap(({ items }) => items).length);
      }),
      { numRuns: 40 },
    );
  });

  test('neither in rings, in a net nor on the sketch does any', () => {
    fc.assert(
      fc.property(set, (given) => {
        const lines = links('n', given.length);
        const onSketch = given.map((size) => ({ size, place: 'gd-zhanjiang' }));
        for (const boxes of [
          rings('n0', given, lines),
          force(given, lines),
          pattern(onSketch, groundOf(PRESENTATION.sketch)).boxes,
        ]) {
          expect(overlaps(boxes)).toStrictEqual([]);
          expect(boxes).toHaveLength(given.length);
        }
      }),
      { numRuns: 8 },
    );
  });

  test('blocks are about as wide as a screen is for their height, whatever one group has of all', () => {
    const { boxes } = blocks([
      { key: 'nowhere', headWidth: 90, items: sizes('n', 183) },
      ...['a', 'b', 'c'].map((key) => ({ key, headWidth: 90, items: sizes(key, 8) })),
    ]);
    const across = Math.max(...boxes.map(({ x }) => x));
    const down = Math.max(...boxes.map(({ y }) => y));
    expect(across / down).toBeGreaterThan(1);
    expect(across / down).toBeLessThan(4);
  });
});
