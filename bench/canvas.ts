/**
 * How quick the canvas is, in a real browser without a graphics card: the page of a server that runs already
 * (`npm run bench:canvas -- http://localhost:4000`). Layouts are timed in this process, on a tree with lines across. Figures
 * of one run are to be compared with each other, not with those of another machine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';

import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Page } from 'playwright-core';

import type { Size } from '#client/view/layouts/box.ts';
import { force } from '#client/view/layouts/force.ts';
import { grow } from '#client/view/layouts/grow.ts';
import type { Link } from '#client/view/layouts/link.ts';
import { pattern } from '#client/view/layouts/pattern.ts';
import { rings } from '#client/view/layouts/rings.ts';
import { rows } from '#client/view/layouts/rows.ts';

const LARGE = '/overview?draw=PROJECT,PROGRAMME,PARK,CLUSTER,INDUSTRY,CITY,TASK,CORRIDOR';
const ROUNDS = 5;
const address = process.argv[2] ?? 'http://localhost:4000';

function say(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(52)} ${figure}\n`);
}

function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? NaN;
}

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
    const places = sizes.map((size, index) => ({
      size,
      place: index % 2 === 0 ? '湛江市' : '茂名市',
    }));
    say(
      `spatial pattern, ${of}`,
      time(() => pattern(places)),
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

function weighBundles(): void {
  const folder = new URL('../client/dist/', import.meta.url);
  const page = readFileSync(new URL('index.html', folder), 'utf8');
  const weigh = (name: string): number =>
    gzipSync(readFileSync(new URL(`assets/${name}`, folder))).length / 1000;
  const scripts = readdirSync(new URL('assets/', folder)).filter((name) => name.endsWith('.js'));
  const first = scripts.filter((name) => page.includes(name));
  const sum = first.reduce((total, name) => total + weigh(name), 0);
  say('initial JavaScript, gzip', `${sum.toFixed(0)} kB`);
  for (const name of scripts.filter((script) => /^(?:canvas|stage|overview|force)/.test(script))) {
    say(`  later: ${name}`, `${weigh(name).toFixed(1)} kB`);
  }
}

const FRAMES = `new Promise((resolve) => {
  const { cy } = document.querySelector('.graph-view-canvas')._cyreg;
  const begin = performance.now();
  let frames = 0;
  const step = () => {
    frames += 1;
    cy.panBy({ x: Math.sin(frames / 9) * 12, y: Math.cos(frames / 9) * 7 });
    const passed = performance.now() - begin;
    if (passed < 4000) requestAnimationFrame(step); else resolve((frames * 1000) / passed);
  };
  requestAnimationFrame(step);
})`;

const PRESS = `new Promise((resolve) => {
  const { cy } = document.querySelector('.graph-view-canvas')._cyreg;
  const nodes = cy.nodes('.entity');
  const node = nodes[Math.floor(nodes.length * Math.random())];
  const begin = performance.now();
  new MutationObserver((_, observer) => {
    observer.disconnect();
    requestAnimationFrame(() => resolve(performance.now() - begin));
  }).observe(document.querySelector('.panel-body'), { childList: true, subtree: true });
  node.emit({ type: 'tap', renderedPosition: node.renderedPosition() });
})`;

async function askPage(page: Page, script: string): Promise<number> {
  return Number(await page.evaluate(script));
}

async function timePage(): Promise<void> {
  const browser = await playwright.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath()),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-gl=angle', '--use-angle=swiftshader'],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const paint = await askPage(
    page,
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`,
  );
  say('first contentful paint of the first page', `${paint.toFixed(0)} ms`);
  await page.goto(`${address}${LARGE}&layout=force`);
  await page.locator('.graph-view').waitFor({ timeout: 180_000 });
  const counts = `(() => { const { cy } = document.querySelector('.graph-view-canvas')._cyreg; return cy.nodes('.entity').length + ' nodes, ' + cy.edges().length + ' lines'; })()`;
  const of = String(await page.evaluate(counts));
  const rates: number[] = [];
  const delays: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.push(await askPage(page, FRAMES));
    delays.push(await askPage(page, PRESS));
  }
  say(`panning ${of}`, `${median(rates).toFixed(0)} frames a second`);
  say(`from a press to the panel, over ${of}`, `${median(delays).toFixed(0)} ms`);
  await browser.close();
}

timeLayouts();
weighBundles();
await timePage();
