import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';

const Places = z.record(z.string(), z.object({ x: z.number(), y: z.number() }));
export type Places = z.infer<typeof Places>;

/** Where each entity stands on the drawing, in its own units, as Cytoscape holds them. */
export async function placesOn(page: Page): Promise<Places> {
  return readPlaces(page, 'position');
}

/** Waits until the drawing holds so many entities or more, and none of them is on its way to its place. */
export async function waitForEntities(page: Page, least: number): Promise<void> {
  await soon(async () => Object.keys(await placesOn(page)).length).toBeGreaterThanOrEqual(least);
  await page.locator('.workspace_arranging').waitFor({ state: 'detached' });
}

/** Where each entity stands once the drawing has come and is laid out. */
export async function settledPlaces(page: Page): Promise<Places> {
  await waitForEntities(page, 1);
  return placesOn(page);
}

/** Holds what comes true once the server has answered. */
export function soon<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read, { timeout: 30_000 });
}

/** Waits until these entities are drawn, then gives where all stand. */
export async function drawnPlaces(page: Page, ...ids: readonly string[]): Promise<Places> {
  await soon(async () => Object.keys(await placesOn(page))).toStrictEqual(
    expect.arrayContaining([...ids]),
  );
  return placesOn(page);
}

/** Where an entity's box is on the screen. */
export async function onScreen(page: Page, id: string): Promise<{ x: number; y: number }> {
  await drawnPlaces(page, id);
  const places = await readPlaces(page, 'renderedPosition');
  const canvas = await page.locator('.graph-view_canvas').boundingBox();
  const { x, y } = places[id] ?? { x: 0, y: 0 };
  return { x: (canvas?.x ?? 0) + x, y: (canvas?.y ?? 0) + y };
}

/** Presses an entity's box, with keys held. */
export async function pressBox(page: Page, id: string, ...held: readonly string[]): Promise<void> {
  const { x, y } = await onScreen(page, id);
  for (const key of held) {
    await page.keyboard.down(key);
  }
  await page.mouse.click(x, y);
  for (const key of held) {
    await page.keyboard.up(key);
  }
}

/** Drags from one point of the screen to another. */
export async function drag(
  page: Page,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function readPlaces(page: Page, what: 'position' | 'renderedPosition'): Promise<Places> {
  return Places.parse(
    await page.evaluate(`(() => {
      const cy = document.querySelector('.graph-view_canvas')?._cyreg?.cy;
      const nodes = cy === undefined ? [] : cy.nodes('.entity').toArray();
      return Object.fromEntries(nodes.map((node) => [node.id(), { ...node.${what}() }]));
    })()`),
  );
}

/** What an entity's box bears, line by line. */
export async function labelOn(page: Page, id: string): Promise<readonly string[]> {
  await drawnPlaces(page, id);
  const label = await page.evaluate(
    `document.querySelector('.graph-view_canvas')._cyreg.cy.getElementById(${JSON.stringify(id)}).style('label')`,
  );
  return z.string().parse(label).split('\n');
}
