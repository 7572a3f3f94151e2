import { readFile } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';

const css = await readFile('client/shared/theme/tokens.css', 'utf8');

type Colour = readonly [number, number, number];

/** The tokens of a theme that are colours, as linear red, green and blue from 0 to 1. */
function coloursOf(selector: string): ReadonlyMap<string, Colour> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      [linear(hex.slice(0, 2)), linear(hex.slice(2, 4)), linear(hex.slice(4, 6))],
    ]),
  );
}

function linear(hex: string): number {
  const part = Number.parseInt(hex, 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** How people without one kind of cone see a colour (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHT: Readonly<Record<string, readonly Colour[]>> = {
  trichromacy: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(matrix: readonly Colour[], [red, green, blue]: Colour): Colour {
  const [r = 0, g = 0, b = 0] = matrix.map(([x, y, z]) => x * red + y * green + z * blue);
  return [r, g, b];
}

/** Difference in CIE Lab; about 2 can just be told apart side by side, 8 from memory. */
function difference(one: Colour, other: Colour): number {
  const [l1, a1, b1] = lab(one);
  const [l2, a2, b2] = lab(other);
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

function lab([red, green, blue]: Colour): Colour {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const FAMILIES = ['works', 'industry', 'space', 'transport', 'actors', 'nature', 'record'];

describe.each([
  ['light', ':root'],
  ['dark', "[data-theme='dark']"],
])('in the %s theme', (_theme, selector) => {
  const colours = coloursOf(selector);
  const colour = (name: string): Colour => {
    const found = colours.get(name);
    if (found === undefined) {
      throw new Error(`no token ${name}`);
    }
    return found;
  };

  test.each([...FAMILIES, 'ink', 'ink-2', 'ink-3', 'accent', 'derived'])(
    '%s can be read as text on paper and on a surface: 4.5 to 1',
    (name) => {
      for (const ground of ['paper', 'surface']) {
        expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test.each(FAMILIES)(
    '%s can be read on its own soft ground, and its sign on it: 4.5 and 4.5 to 1',
    (name) => {
      expect(contrast(colour(name), colour(`${name}-soft`))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(name), colour('on-icon'))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('a stated line is stronger than a derived one, which is seen well enough: 3 to 1', () => {
    for (const ground of ['paper', 'surface']) {
      const stated = contrast(colour('ink-2'), colour(ground));
      const derived = contrast(colour('derived-line'), colour(ground));
      expect(derived).toBeGreaterThanOrEqual(3);
      expect(stated).toBeGreaterThan(1.5 * derived);
    }
  });

  test.each(Object.entries(SIGHT))('the families can be told apart under %s', (_sight, matrix) => {
    const close = FAMILIES.flatMap((one, index) =>
      FAMILIES.slice(index + 1).flatMap((other) => {
        const apart = difference(seen(matrix, colour(one)), seen(matrix, colour(other)));
        return apart < 8 ? `${one} ${other} ${apart.toFixed(1)}` : [];
      }),
    );
    expect(close).toStrictEqual([]);
  });
});
