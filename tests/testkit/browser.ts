import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';

import type { PlanTexts } from '#server/context.ts';
import { Graph } from '#server/graph/graph.ts';
import { serveExplorer } from '#server/http/explorer.ts';
import { listen } from '#server/http/http-server.ts';
import { createListener } from '#server/http/listener.ts';
import { parsePlanText } from '#server/domain/plan-text.ts';

import { beginTrace, keepFailure } from './keep-failure.ts';
import { launchBrowser } from './launch-browser.ts';
import './provided-context.ts';

interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

export interface Explorer {
  readonly address: string;
  readonly browser: Browser;
  /** A fresh page at this path. An error in its console, a request that fails or goes elsewhere, fails the test. */
  open(path: string, options?: OpenOptions): Promise<Page>;
}

/** A passage of our own making, to see how the page shows one; the plan's text is not in the repository. */
const TEXT = parsePlanText(
  '{"at":"4.2¶3","text":"先写几句。共同实施“钢铁带动工程”，以宝钢湛江钢铁基地等为载体。再写几句。"}',
);
const TEXTS = new Map([['zhanmao-2023', TEXT]]);

/** The browser of this worker, for one file's tests after the other's; it ends with the worker. */
let shared: Promise<Browser> | undefined;

/** The real server with the built explorer on a free port, and a browser. */
export async function openExplorer(planTexts: PlanTexts = TEXTS): Promise<Explorer> {
  const graph = new Graph(inject('connection'), 'neo4j');
  const http = await listen('127.0.0.1', 0);
  http.serve(
    createListener(graph, planTexts, (describe) =>
      serveExplorer(inject('explorerFolder'), describe),
    ),
  );
  const browser = await (shared ??= launchBrowser());
  afterAll(async () => {
    await http.close();
    await graph.close();
  });
  return {
    address: http.address,
    browser,
    open: async (path, { width = 1440, height = 900, colorScheme = 'light' } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        locale: 'zh-CN',
        reducedMotion: 'reduce',
      });
      await beginTrace(context);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          faults.push(message.text());
        }
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => {
        if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(http.address)) {
          faults.push(`another host was asked: ${request.url()}`);
        }
      });
      page.on('response', (response) => {
        if (response.status() >= 400) {
          faults.push(`${String(response.status())} ${response.url()}`);
        }
      });
      onTestFinished(async (test) => {
        await keepFailure(page, test);
        await context.close();
        expect(faults).toStrictEqual([]);
      });
      await page.goto(http.address + path);
      return page;
    },
  };
}
