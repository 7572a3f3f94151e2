import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';

import type { MapData } from '#server/domain/map-data.ts';
import type { PlanTexts } from '#server/context.ts';
import { Graph } from '#server/graph/graph.ts';
import { serveExplorer } from '#server/http/explorer.ts';
import { type HttpServer, listen } from '#server/http/http-server.ts';
import { createListener } from '#server/http/listener.ts';
import { parsePlanText } from '#server/domain/plan-text.ts';

import { patientBounds } from './patient-bounds.ts';
import { beginTrace, keepFailure } from './keep-failure.ts';
import { launchBrowser } from './launch-browser.ts';
import './provided-context.ts';
import { openReaderPage, type ReaderOptions } from './reader-page.ts';
import { watchTraffic } from './settled-page.ts';

interface OpenOptions extends ReaderOptions {
  /** The server has no page here, and says so. */
  readonly isMissing?: boolean;
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

/** What this worker's files share, one after the other; it ends with the worker. */
let browser: Promise<Browser> | undefined;
let usualServer: Promise<Served> | undefined;

/** The real server with the built explorer on a free port, and a browser. */
export async function openExplorer(
  planTexts: PlanTexts = TEXTS,
  mapData: MapData | null = null,
): Promise<Explorer> {
  const { http } = await (planTexts === TEXTS && mapData === null
    ? (usualServer ??= serveBuilt(TEXTS, null))
    : serveUntilEnd(planTexts, mapData));
  const opened = await (browser ??= launchBrowser());
  return {
    address: http.address,
    browser: opened,
    open: async (path, options = {}) => {
      const reader = await openReaderPage(opened, http.address, options);
      const { page } = reader;
      await beginTrace(page.context());
      watchTraffic(page);
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
        await reader.close();
        expect(faults).toStrictEqual(
          options.isMissing === true ? missingAt(http.address + path) : [],
        );
      });
      await page.goto(http.address + path);
      return page;
    },
  };
}

/** What a browser says where the server has no page. */
const missingAt = (address: string): string[] => [
  `404 ${address}`,
  'Failed to load resource: the server responded with a status of 404 (Not Found)',
];

interface Served {
  readonly http: HttpServer;
  readonly graph: Graph;
}

async function serveBuilt(planTexts: PlanTexts, mapData: MapData | null): Promise<Served> {
  const graph = new Graph(inject('connection'), 'neo4j');
  const http = await listen('127.0.0.1', 0);
  http.serve(
    createListener({
      graph,
      planTexts,
      mapData,
      explorer: (describe) => serveExplorer(inject('explorerFolder'), describe),
      ...patientBounds(),
    }),
  );
  return { http, graph };
}

/** For one file alone. */
async function serveUntilEnd(planTexts: PlanTexts, mapData: MapData | null): Promise<Served> {
  const served = await serveBuilt(planTexts, mapData);
  afterAll(async () => {
    await served.http.close();
    await served.graph.close();
  });
  return served;
}
