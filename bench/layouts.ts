import { performance } from 'node:perf_hooks';

import type { Link, Size } from '#client/canvas/layouts/box.ts';
import { blocks } from '#client/canvas/layouts/blocks.ts';
import { force } from '#client/canvas/layouts/force.ts';
import { grow } from '#client/canvas/layouts/grow.ts';
import { layered } from '#client/canvas/layouts/layered.ts';
import { type Ground, pattern } from '#client/canvas/layouts/pattern.ts';
import { rings } from '#client/canvas/layouts/rings.ts';
import { rows } from '#client/canvas/layouts/rows.ts';
import { median, say } from './figures.ts';

/** How long the layouts take, worked out in this process on a tree with as many lines across (`npm run bench:layouts`). */

const ROUNDS = 5;
/** A trace draws no more than this. */
const MOST_IN_LAYERS = 300;
/** A sketch with two cities, as large as a plan's. */
const GROUND: Ground = {
  width: 400,
  height: 310,
  places: new Map([
    ['west', { x: 126, y: 210 }],
    ['east', { x: 300, y: 142 }],
  ]),
};

function time(work: () => void): string {
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return `${median(times).toFixed(1)} ms`;
}

function graphOf(count: number): { readonly sizes: Size[]; readonly links: Link[] } {
  const sizes = Array.from({ length: count }, (_, index) => ({
    id: `n${String(index)}`,
    width: 58,
    height: 46,
  }));
  const link = (from: number, to: number): Link => ({
    id: `${String(from)} ${String(to)}`,
    source: `n${String(from)}`,
    target: `n${String(to)}`,
  });
  const tree = sizes.slice(1).map((_, index) => link(Math.floor(index / 5), index + 1));
  const across = sizes.map((_, index) => link(index, (index * 7 + 3) % count));
  return { sizes, links: [...tree, ...across] };
}

function timeLayouts(): void {
  for (const count of [50, 150, 300, 1000]) {
    const { sizes, links } = graphOf(count);
    const of = `${String(count)} boxes, ${String(links.length)} lines`;
    say(
      `force, ${of}`,
      time(() => force(sizes, links)),
    );
    say(
      `rings, ${of}`,
      time(() => rings('n0', sizes, links)),
    );
    say(
      `rows, ${of}`,
      time(() => rows([{ key: 'all', items: sizes }])),
    );
    say(
      `blocks, ${of}`,
      time(() => blocks([{ key: 'all', headWidth: 90, items: sizes }])),
    );
    if (count <= MOST_IN_LAYERS) {
      const chain = links.slice(0, count - 1).map((link) => ({ ...link, weight: 1 }));
      say(
        `layers, ${String(count)} boxes, ${String(chain.length)} lines`,
        time(() => layered(sizes, chain)),
      );
    }
    const places = sizes.map((size, index) => ({
      size,
      place: index % 2 === 0 ? 'west' : 'east',
    }));
    say(
      `spatial pattern, ${of}`,
      time(() => pattern(places, GROUND)),
    );
  }
  const { sizes, links } = graphOf(1025);
  const standing = force(sizes.slice(0, 1000), links);
  const add = (): readonly Size[] => grow(standing, sizes.slice(1000), links);
  say('expand: 25 more beside 1,000', time(add));
  const moved = grow(standing, sizes.slice(1000), links)
    .slice(0, 1000)
    .map(({ x, y }, index) =>
      Math.hypot(x - (standing[index]?.x ?? NaN), y - (standing[index]?.y ?? NaN)),
    );
  say('  the old ones moved by', `${String(Math.max(...moved))} px`);
}

timeLayouts();
