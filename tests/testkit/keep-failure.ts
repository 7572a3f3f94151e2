import { fileURLToPath } from 'node:url';

import type { BrowserContext, Page } from 'playwright-core';
import type { TestContext } from 'vitest';

const FOLDER = fileURLToPath(
  new URL('../../node_modules/.cache/plan-atlas/failures', import.meta.url),
);

/** Where TRACE is set, every step on the page is recorded, to be kept by keepFailure. */
export async function beginTrace(context: BrowserContext): Promise<void> {
  if (process.env['TRACE'] !== undefined) {
    await context.tracing.start({ screenshots: true, snapshots: true });
  }
}

/** Keeps a picture of the page where its test failed, and the trace where TRACE is set. */
export async function keepFailure(page: Page, { task }: TestContext): Promise<void> {
  const path = `${FOLDER}/${task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}`;
  if (task.result?.state === 'fail') {
    await page.screenshot({ path: `${path}.png`, fullPage: true });
  }
  if (process.env['TRACE'] !== undefined) {
    await page.context().tracing.stop({ path: `${path}.zip` });
  }
}
