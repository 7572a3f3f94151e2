/**
 * How quick the page is in a real browser without a graphics card, asked of a server that runs already
 * (`npm run bench:canvas -- http://localhost:4000`): what it loads, how smooth a large drawing is while it is moved, and what
 * adding to one costs. Figures of one run are to be compared with each other, not with those of another machine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright, type Page } from 'playwright-core';
import { z } from 'zod';

import { median, say } from './figures.ts';

const ROUNDS = 5;
const SECONDS = 3;
/** Of the plan, the types that come nearest to a thousand entities with two and a half thousand relations. */
const LARGE =
  '/overview?draw=ZONE,CORRIDOR,CITY,PROGRAMME,CLUSTER,HUB,INDUSTRY,PARK,MEASURE&layout=force';
const EXPANDED = 75;
const address = process.argv[2] ?? 'http://localhost:4000';

function weighBundles(): void {
  const folder = new URL('../client/dist/', import.meta.url);
  const page = readFileSync(new URL('index.html', folder), 'utf8');
  const scripts = readdirSync(new URL('assets/', folder)).filter((name) => name.endsWith('.js'));
  const weigh = (name: string): number =>
    gzipSync(readFileSync(new URL(`assets/${name}`, folder))).length / 1000;
  const first = scripts.filter((name) => page.includes(name));
  const sum = first.reduce((total, name) => total + weigh(name), 0);
  say('JavaScript of the first page, gzip', `${sum.toFixed(0)} kB`);
  const later = scripts.filter((name) => !first.includes(name) && weigh(name) >= 5);
  for (const name of later) {
    say(`  later: ${name.replace(/-[\w-]{8}\.js$/, '')}`, `${weigh(name).toFixed(0)} kB`);
  }
}

async function timeFirstPaint(browser: Browser): Promise<void> {
  const paints: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const script = `performance.getEntriesByName('first-contentful-paint')[0].startTime`;
    paints.push(z.number().parse(await page.evaluate(script)));
    await context.close();
  }
  say(
    'first contentful paint of the first page, nothing cached',
    `${median(paints).toFixed(0)} ms`,
  );
}

// A press as Cytoscape tells of it.
const TAP = `{ type: 'tap', originalEvent: new MouseEvent('click') }`;
const CORE = `document.querySelector('.graph-view_canvas')._cyreg.cy`;

// The times between frames while something goes on, in milliseconds.
const FRAMES = `new Promise((resolve) => {
  const begin = performance.now();
  const times = [];
  let last = begin;
  const step = () => {
    const now = performance.now();
    times.push(now - last);
    last = now;
    if (now - begin < ${String(SECONDS * 1000)}) requestAnimationFrame(step); else resolve(times);
  };
  requestAnimationFrame(step);
})`;

// A point of the canvas with nothing near it, where it can be taken hold of.
const EMPTY_PLACE = `(() => {
  const cy = ${CORE};
  const { left, top } = cy.container().getBoundingClientRect();
  const isNear = (x, y) => cy.nodes().some((node) => {
    const at = node.renderedPosition();
    return Math.hypot(at.x - x, at.y - y) < 24;
  });
  for (let y = 150; y < cy.height() - 200; y += 17)
    for (let x = 200; x < cy.width() - 200; x += 19)
      if (!isNear(x, y)) return { x: left + x, y: top + y };
})()`;

const TAP_ANY = `new Promise((resolve) => {
  const nodes = ${CORE}.nodes('.entity');
  const node = nodes[Math.floor(nodes.length * Math.random())];
  const begin = performance.now();
  new MutationObserver((_, observer) => {
    observer.disconnect();
    requestAnimationFrame(() => resolve(performance.now() - begin));
  }).observe(document.querySelector('[data-part=panel-body]'), { childList: true, subtree: true });
  node.emit(${TAP});
})`;

const Times = z.array(z.number());
const Place = z.object({ x: z.number(), y: z.number() });

async function timeLargeDrawing(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}${LARGE}`);
  await page.locator('.graph-view_view').waitFor({ timeout: 180_000 });
  const of = await countDrawn(page);
  const { x, y } = Place.parse(await page.evaluate(EMPTY_PLACE));
  await page.mouse.move(x, y);
  const rates = { dragged: new Array<number>(), zoomed: new Array<number>() };
  const waits = { dragged: new Array<number>(), zoomed: new Array<number>() };
  const presses: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.mouse.down();
    const dragged = await watchFrames(page, (turn) =>
      page.mouse.move(x + Math.sin(turn / 9) * 150, y + Math.cos(turn / 9) * 90),
    );
    await page.mouse.up();
    const zoomed = await watchFrames(page, (turn) =>
      page.mouse.wheel(0, turn % 40 < 20 ? 40 : -40),
    );
    rates.dragged.push(dragged.length / SECONDS);
    rates.zoomed.push(zoomed.length / SECONDS);
    waits.dragged.push(Math.max(...dragged));
    waits.zoomed.push(Math.max(...zoomed));
    presses.push(z.number().parse(await page.evaluate(TAP_ANY)));
  }
  say(`dragging ${of}`, `${median(rates.dragged).toFixed(0)} frames a second`);
  say('  the longest frame', `${median(waits.dragged).toFixed(0)} ms`);
  say('zooming them by the wheel', `${median(rates.zoomed).toFixed(0)} frames a second`);
  say('  the longest frame', `${median(waits.zoomed).toFixed(0)} ms`);
  say('from a press on one of them to the panel', `${median(presses).toFixed(0)} ms`);
  await page.close();
}

async function watchFrames(
  page: Page,
  move: (turn: number) => Promise<void>,
): Promise<readonly number[]> {
  const frames = page.evaluate(FRAMES);
  const end = Date.now() + SECONDS * 1000;
  for (let turn = 0; Date.now() < end; turn += 1) {
    await move(turn);
    await page.waitForTimeout(8);
  }
  return Times.parse(await frames);
}

async function countDrawn(page: Page): Promise<string> {
  const counts = `${CORE}.nodes('.entity').length + ' nodes, ' + ${CORE}.edges().length + ' lines'`;
  return z.string().parse(await page.evaluate(counts));
}

const Answer = z.object({
  data: z.record(
    z.string(),
    z.object({
      nodes: z.array(z.object({ id: z.string(), relations: z.object({ totalCount: z.number() }) })),
    }),
  ),
});
const HUB_TYPES = [
  'CITY',
  'ZONE',
  'CLUSTER',
  'CORRIDOR',
  'INDUSTRY',
  'HUB',
  'LINE',
  'PROGRAMME',
  'PARK',
];
const DRAWN =
  'FEEDS, FOCUSES_ON, DEPENDS_ON, RELIES_ON, CONNECTS, PART_OF, LOCATED_IN, COVERS, PRODUCES';
const Ids = z.array(z.string());
const EXPANSIONS = 7;
const LEAST_ADDED = 8;
const MOST_ADDED = 30;

// What has most relations comes first.
async function findHubs(): Promise<readonly { readonly id: string; readonly count: number }[]> {
  const fields = HUB_TYPES.map(
    (type) =>
      `${type}: entities(types: [${type}], first: 100) { nodes { id relations(types: [${DRAWN}]) { totalCount } } }`,
  );
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ ${fields.join(' ')} }` }),
  });
  const { data } = Answer.parse(await response.json());
  return Object.values(data)
    .flatMap(({ nodes }) => nodes)
    .map(({ id, relations }) => ({ id, count: relations.totalCount }))
    .toSorted((one, other) => other.count - one.count);
}

// Presses the button of the panel; tells how long it took until all was drawn, how much came and how far the rest moved.
const EXPAND = `new Promise((resolve) => {
  const cy = ${CORE};
  const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  const begin = performance.now();
  document.querySelector('.relation-groups_expandGroups ~ .button').click();
  const look = () => {
    const nodes = ${CORE}.nodes();
    const passed = performance.now() - begin;
    if (nodes.length === before.size && passed < 3000) return requestAnimationFrame(look);
    const moves = nodes.filter((node) => before.has(node.id())).map((node) => {
      const { x, y } = before.get(node.id());
      return Math.hypot(node.position().x - x, node.position().y - y);
    });
    requestAnimationFrame(() => resolve({
      time: performance.now() - begin,
      added: nodes.length - before.size,
      moved: Math.max(...moves),
    }));
  };
  requestAnimationFrame(look);
})`;
const Expanded = z.object({ time: z.number(), added: z.number(), moved: z.number() });

async function timeExpansion(browser: Browser): Promise<void> {
  const hubs = await findHubs();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const ids = (until: number): string =>
    hubs
      .slice(0, until)
      .map(({ id }) => id)
      .join(',');
  await page.goto(`${address}/graph?of=${ids(100)}&expand=${ids(EXPANDED)}`);
  await page.locator('.graph-view_view').waitFor({ timeout: 180_000 });
  const isThere = `Number(document.querySelector('.graph-view_view')?.dataset.shown) > 800`;
  await page.waitForFunction(isThere, null, { timeout: 180_000 });
  await page.waitForLoadState('networkidle');
  const of = await countDrawn(page);
  const drawn = Ids.parse(await page.evaluate(`${CORE}.nodes().map((node) => node.id())`));
  const candidates = hubs
    .slice(EXPANDED)
    .filter(({ id, count }) => drawn.includes(id) && count >= LEAST_ADDED && count <= MOST_ADDED)
    .slice(0, EXPANSIONS);
  const expanded: z.infer<typeof Expanded>[] = [];
  for (const { id } of candidates) {
    await page.evaluate(`void ${CORE}.getElementById('${id}').emit(${TAP})`);
    await page.locator(`.graph-view_view[data-selected="${id}"]`).waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('.relation-groups_expandGroups ~ .button:enabled').waitFor();
    const result = Expanded.parse(await page.evaluate(EXPAND));
    if (result.added > 0) {
      expanded.push(result);
    }
  }
  const added = median(expanded.map((result) => result.added));
  const moved = Math.max(...expanded.map((result) => result.moved));
  say(
    `adding ${String(added)} to ${of}, from press to picture`,
    `${median(expanded.map(({ time }) => time)).toFixed(0)} ms (${String(expanded.length)} times)`,
  );
  say('  the old ones moved by', `${String(moved)} px`);
}

weighBundles();
const browser = await playwright.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath()),
  // As Chromium draws where it finds no graphics card; a card played by the processor would be a third machine.
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
});
await timeFirstPaint(browser);
await timeLargeDrawing(browser);
await timeExpansion(browser);
await browser.close();
