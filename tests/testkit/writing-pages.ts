import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';

import { serveExplorer } from '#server/http/explorer.ts';

import { keepFailure } from './keep-failure.ts';
import { launchBrowser } from './launch-browser.ts';
import './provided-context.ts';
import { watchTraffic } from './settled-page.ts';
import { openWritingAtlas, type WritingAtlas } from './writing-atlas.ts';

interface PageOptions extends BrowserContextOptions {
  /** Who is signed in; nobody unless said. */
  readonly as?: 'keeper' | 'editor';
}

interface WritingPages {
  readonly atlas: WritingAtlas;
  /** A fresh page of a browser of its own at this path. */
  readonly open: (path: string, options?: PageOptions) => Promise<Page>;
}

/** The built explorer on a server that may be written to, and a browser. */
export async function openWritingPages(
  settings: Parameters<typeof openWritingAtlas>[0] = {},
): Promise<WritingPages> {
  const atlas = await openWritingAtlas({
    ...settings,
    explorer: (describePage) => serveExplorer(inject('explorerFolder'), describePage),
  });
  const browser = await launchBrowser();
  afterAll(() => browser.close());
  return {
    atlas,
    open: async (path, { as, ...options } = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', ...options });
      const page = await context.newPage();
      onTestFinished(async (test) => {
        await keepFailure(page, test);
        await context.close();
      });
      watchTraffic(page);
      if (as !== undefined) {
        await context.addCookies([await sessionOf(atlas, as)]);
      }
      await page.goto(atlas.address + path);
      return page;
    },
  };
}

/** What the browser of somebody who is signed in sends. */
export async function sessionOf(atlas: WritingAtlas, as: 'keeper' | 'editor') {
  const name = 'plan-atlas-session';
  const url = atlas.address;
  if (as === 'editor') {
    return { name, value: atlas.editor, url };
  }
  const response = await fetch(`${url}/session?token=${atlas.keeper}`, { redirect: 'manual' });
  const value = /=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '';
  return { name, value, url };
}
