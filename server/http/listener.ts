import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { PlanTexts } from '#server/context.ts';
import type { MapData } from '#server/domain/map-data.ts';
import type { Graph } from '#server/graph/graph.ts';
import type { VersionCache } from '#server/graph/version-cache.ts';
import type { Budgets } from '#server/limits/budgets.ts';
import { createMcpListener } from '#server/mcp/mcp-listener.ts';
import { Sources } from '#server/records/sources.ts';

import { createBriefListener, isBriefPath } from './brief-listener.ts';
import { type Caller, callerOf } from './door/caller.ts';
import { createDoor, type DoorSettings } from './door/door.ts';
import { createExportListener, isExportPath, isForDownloads } from './export-listener.ts';
import { createFileMaking } from './file-making.ts';
import { createGraphiqlListener, isForGraphiql } from './graphiql-listener.ts';
import { createGraphqlServer } from './graphql-server.ts';
import type { Hands } from './hands/hands.ts';
import type { OpenId } from './hands/open-id.ts';
import type { WritingAccess } from './hands/writing-access.ts';
import { createSessionListener, isSessionPath } from './hands/session-listener.ts';
import { createSignInListener, isSignInPath } from './hands/sign-in-listener.ts';
import { createKeptAnswers, type Sent } from './kept-answers.ts';
import { languageOf } from './language.ts';
import { createMapDataListener, isMapDataPath } from './map-data-listener.ts';
import { isStatusPath } from './observation/status-listener.ts';
import { askOf } from './previews/ask-graph.ts';
import { isPicturePath } from './previews/page-address.ts';
import { createPictureListener } from './previews/picture-listener.ts';
import type { ServedContext } from './request-context.ts';
import { createTablesListener, isTablesPath } from './tables-listener.ts';
import { createDescribePage, type DescribePage } from './previews/previews.ts';

/** What is at hand for all that answer: what one of them has read or answered serves the others, too. */
export interface Kept {
  readonly sources: Sources;
  readonly answers: VersionCache<Sent>;
}

export function createKept(): Kept {
  return { sources: new Sources(), answers: createKeptAnswers() };
}

/** Whether the graph answers at this address, and not the explorer. */
export function isOfGraph(request: IncomingMessage): boolean {
  const path = pathOf(request.url);
  return OF_GRAPH.some((isOf) => isOf(path)) && !isForDownloads(request);
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
  const files = createFileMaking();
  const ask = askOf(graphql);
  // A tool's questions are its caller's, who has a budget and an address.
  const askers = new AsyncLocalStorage<Caller>();
  const mcp = createMcpListener({
    fetch: (url, init) => graphql.fetch(new Request(url, init), askers.getStore() ?? {}),
    hasText: planTexts.size > 0,
    languageOf,
  });
  const routes: readonly Route[] = [
    [isGraphqlPath, askedBy(writing?.hands, graphql)],
    [
      isMcpPath,
      (request, response) => {
        askers.run(callerOf(request), mcp, request, response);
      },
    ],
    [isExportPath, createExportListener(graph, files)],
    [isBriefPath, createBriefListener(graph, planTexts, kept.sources, files)],
    [isPicturePath, createPictureListener(ask)],
    [isMapDataPath, createMapDataListener(mapData)],
    ...(writing === undefined ? [] : routesOfWriting(writing)),
  ];
  const graphiql = createGraphiqlListener();
  const pages = explorer(createDescribePage(ask));
  return createDoor(door, (request, response) => {
    const path = pathOf(request.url);
    const [, listener] = routes.find(([isOf]) => isOf(path)) ?? [null, pages];
    if (isForGraphiql(request)) {
      graphiql(request, response);
    } else {
      (isForDownloads(request) ? pages : listener)(request, response);
    }
  });
}

const isGraphqlPath = (path: string): boolean => path === '/graphql';
const isMcpPath = (path: string): boolean => path === '/mcp';

const OF_GRAPH = [
  isGraphqlPath,
  isMcpPath,
  isExportPath,
  isBriefPath,
  isPicturePath,
  isMapDataPath,
  isSessionPath,
  isSignInPath,
  isTablesPath,
  isStatusPath,
] as const;

/** Which addresses are answered by whom. */
type Route = readonly [isOf: (path: string) => boolean, listener: RequestListener];

function routesOfWriting(writing: WritingAccess): Route[] {
  const { hands, openId } = writing;
  return [
    [isSessionPath, createSessionListener(hands)],
    [isTablesPath, createTablesListener(writing)],
    ...(openId === undefined ? [] : [signInRoute(hands, openId)]),
  ];
}

function signInRoute(hands: Hands, openId: OpenId): Route {
  return [isSignInPath, createSignInListener(hands, openId)];
}

/** GraphQL as it is asked by whoever sends the request. */
function askedBy(
  hands: Hands | undefined,
  graphql: (request: IncomingMessage, response: ServerResponse, asker: ServedContext) => unknown,
): RequestListener {
  return (request, response) => {
    void withHand(request, hands).then((asker) => graphql(request, response, asker));
  };
}

async function withHand(request: IncomingMessage, hands?: Hands): Promise<ServedContext> {
  return { ...callerOf(request), hand: (await hands?.of(request)) ?? null };
}

function pathOf(url = '/'): string {
  return url.split('?')[0] ?? '/';
}
