import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, RequestListener } from 'node:http';

import type { PlanTexts } from '#server/context.ts';
import type { MapData } from '#server/domain/map-data.ts';
import type { Graph } from '#server/graph/graph.ts';
import type { VersionCache } from '#server/graph/version-cache.ts';
import type { LedgerWriter } from '#server/ledger/ledger-writer.ts';
import type { Budgets } from '#server/limits/budgets.ts';
import { createMcpListener } from '#server/mcp/mcp-listener.ts';
import { Sources } from '#server/records/sources.ts';

import { createBriefListener, isBriefPath } from './brief-listener.ts';
import { type Caller, callerOf } from './door/caller.ts';
import { createDoor, type DoorSettings } from './door/door.ts';
import { createExportListener, isExportPath } from './export-listener.ts';
import { createFileMaking } from './file-making.ts';
import { createGraphiqlListener, isForGraphiql } from './graphiql-listener.ts';
import { createGraphqlServer } from './graphql-server.ts';
import type { Hands } from './hands/hands.ts';
import { createSessionListener, isSessionPath } from './hands/session-listener.ts';
import { createKeptAnswers, type Sent } from './kept-answers.ts';
import { languageOf } from './language.ts';
import { createMapDataListener, isMapDataPath } from './map-data-listener.ts';
import { isStatusPath } from './observation/status-listener.ts';
import { askOf } from './previews/ask-graph.ts';
import { isPicturePath } from './previews/page-address.ts';
import { createPictureListener } from './previews/picture-listener.ts';
import type { ServedContext } from './request-context.ts';
import { createDescribePage, type DescribePage } from './previews/previews.ts';

const MCP = '/mcp';
const GRAPHQL = '/graphql';

/** What is at hand for all that answer: what one of them has read or answered serves the others, too. */
export interface Kept {
  readonly sources: Sources;
  readonly answers: VersionCache<Sent>;
}

export function createKept(): Kept {
  return { sources: new Sources(), answers: createKeptAnswers() };
}

/** Whether the graph answers at this address, and not the explorer. */
export function isOfGraph(url: string): boolean {
  const path = pathOf(url);
  const isFile = isExportPath(path) || isBriefPath(path) || isPicturePath(path);
  const isOther = isFile || isMapDataPath(path) || isSessionPath(path);
  return path === GRAPHQL || path === MCP || isStatusPath(path) || isOther;
}

export interface Served {
  readonly graph: Graph;
  readonly planTexts: PlanTexts;
  /** The boundaries of cities and counties, where the operator gives them. */
  readonly mapData?: MapData | null;
  /** The explorer, whose pages tell of themselves as this finds them. */
  readonly explorer: (describe: DescribePage) => RequestListener;
  readonly kept?: Kept;
  readonly door?: DoorSettings;
  readonly budgets?: Budgets;
  /** How long a question may take. */
  readonly deadlineMs?: number;
  /** Who may write, and where it goes; nobody where not given. */
  readonly writing?: WritingAccess;
}

export interface WritingAccess {
  readonly hands: Hands;
  readonly writer: LedgerWriter;
}

/** GraphQL, MCP, the exports, the briefs, the pictures of pages and the boundaries of maps at their own addresses, the explorer at every other. */
export function createListener({
  graph,
  planTexts,
  mapData = null,
  explorer,
  kept = createKept(),
  door = {},
  writing,
  ...bounds
}: Served): RequestListener {
  const writer = writing?.writer ?? null;
  const graphql = createGraphqlServer(graph, planTexts, { ...kept, ...bounds, writer });
  const sessions = writing === undefined ? null : createSessionListener(writing.hands);
  const graphiql = createGraphiqlListener();
  const files = createFileMaking();
  const exports = createExportListener(graph, files);
  const briefs = createBriefListener(graph, planTexts, kept.sources, files);
  const ask = askOf(graphql);
  const pictures = createPictureListener(ask);
  const boundaries = createMapDataListener(mapData);
  // A tool's questions are its caller's, who has a budget and an address.
  const askers = new AsyncLocalStorage<Caller>();
  const mcp = createMcpListener({
    fetch: (url, init) => graphql.fetch(new Request(url, init), askers.getStore() ?? {}),
    hasText: planTexts.size > 0,
    languageOf,
  });
  const pages = explorer(createDescribePage(ask));
  return createDoor(door, (request, response) => {
    const path = pathOf(request.url);
    if (isForGraphiql(request)) {
      graphiql(request, response);
    } else if (path === GRAPHQL) {
      void withHand(request, writing?.hands).then((asker) => graphql(request, response, asker));
    } else if (sessions !== null && isSessionPath(path)) {
      sessions(request, response);
    } else if (path === MCP) {
      askers.run(callerOf(request), () => {
        mcp(request, response);
      });
    } else if (isExportPath(path)) {
      exports(request, response);
    } else if (isBriefPath(path)) {
      briefs(request, response);
    } else if (isPicturePath(path)) {
      pictures(request, response);
    } else if (isMapDataPath(path)) {
      boundaries(request, response);
    } else {
      pages(request, response);
    }
  });
}

async function withHand(request: IncomingMessage, hands?: Hands): Promise<ServedContext> {
  return { ...callerOf(request), hand: (await hands?.of(request)) ?? null };
}

function pathOf(url = '/'): string {
  return url.split('?')[0] ?? '/';
}
