import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Flags of our own: the package's preset has one process for all, which dies when a page closes. */
const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  // Nothing of the explorer is drawn by WebGL, and a GPU that is only imitated takes more time than none.
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  // What one page has compiled is there for the next.
  '--renderer-process-limit=1',
];

/** A browser that comes with npm, or the one at CHROMIUM_PATH; where HEADED is set, one that is seen. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath()),
    args: FLAGS,
    headless: process.env['HEADED'] === undefined,
  });
}
