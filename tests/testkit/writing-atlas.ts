import { afterAll } from 'vitest';
import { z } from 'zod';

import { buildGraph } from '#graph-seed/build-graph.ts';
import { concludingOver } from '#graph-seed/load/concluding.ts';
import type { Additions } from '#server/domain/addition.ts';
import type { Hand } from '#server/domain/hand.ts';
import { Graph } from '#server/graph/graph.ts';
import { Hands } from '#server/http/hands/hands.ts';
import type { OpenId } from '#server/http/hands/open-id.ts';
import { SIGN_IN } from '#server/http/hands/sign-in-listener.ts';
import { listen } from '#server/http/http-server.ts';
import { createListener, type Served } from '#server/http/listener.ts';
import { answerNotFound } from '#server/http/not-found.ts';
import { LedgerWriter, type Journal } from '#server/ledger/ledger-writer.ts';

import { loadGraphs, sourceOf } from './load-graphs.ts';
import { startOwnNeo4j } from './own-neo4j.ts';
import { patientBounds } from './patient-bounds.ts';
import { seedOf } from './plan-builder.ts';

const Answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) }))
    .optional(),
});
type Answer = z.infer<typeof Answer>;

/** A small plan of 2023 to be recorded about: works at several stages, a cluster that one feeds, a department that answers for it. */
const SEED = seedOf(
  { entity: 'City', id: 'gd-zhanjiang', name: '湛江市', mentions: ['4¶1'], level: 'prefecture' },
  {
    entity: 'Project',
    id: 'zm-first-works',
    name: '一号工程',
    mentions: ['4.2¶1'],
    stage: '建设',
    stageWord: '加快建设',
    stageAt: '4.2¶1',
  },
  {
    entity: 'Project',
    id: 'zm-second-works',
    name: '二号工程',
    mentions: ['4.2¶1'],
    stage: '谋划',
    stageWord: '谋划',
    stageAt: '4.2¶1',
  },
  {
    entity: 'Project',
    id: 'zm-third-works',
    name: '三号工程',
    aliases: ['三期'],
    mentions: ['4.2¶3'],
  },
  { entity: 'Cluster', id: 'zm-steel-cluster', name: '钢铁集群', mentions: ['4.2¶3'] },
  { relation: 'FEEDS', from: '一号工程', to: ['钢铁集群'], mentions: ['4.2¶1'] },
  { relation: 'LOCATED_IN', from: '一号工程', to: ['湛江市'], mentions: ['4.2¶1'] },
  { relation: 'LOCATED_IN', from: '二号工程', to: ['湛江市'], mentions: ['4.2¶1'] },
);

interface WritingSettings {
  readonly isReviewed?: boolean;
  readonly journal?: Journal;
  /** Where people sign in. */
  readonly openId?: OpenId;
  /** The pages, where a test reads them. */
  readonly explorer?: Served['explorer'];
}

export interface WritingAtlas {
  readonly graph: Graph;
  readonly address: string;
  readonly keeper: string;
  readonly editor: string;
  /** What the server answers to whoever shows this token; nobody: to a reader. */
  answer(query: string, variables?: object, token?: string | null): Promise<Answer>;
  /** The data of what the keeper asks; an error of the request fails the test. */
  ask(query: string, variables?: object, token?: string | null): Promise<unknown>;
}

/** A server that may be written to, over a Neo4j of its own with a small plan. */
export async function openWritingAtlas(settings: WritingSettings = {}): Promise<WritingAtlas> {
  const graph = new Graph(await startOwnNeo4j(), 'neo4j');
  await loadGraphs(graph, [buildGraph(SEED)]);
  return serveWriting(graph, settings);
}

function sourcesWith({ [SEED.manifest.id]: additions = [] }: Additions) {
  return Promise.resolve([sourceOf(buildGraph(SEED, additions))]);
}

/** The same over a graph that is there. */
export async function serveWriting(
  graph: Graph,
  {
    isReviewed = false,
    journal = () => Promise.resolve(),
    openId,
    explorer = () => answerNotFound,
  }: WritingSettings,
): Promise<WritingAtlas> {
  const hands = new Hands({ keeperToken: 'the-keeper', keeperName: '审核甲' });
  const signIn = openId === undefined ? null : SIGN_IN;
  const writer = new LedgerWriter(
    concludingOver(graph, sourcesWith),
    { isReviewed, signIn },
    journal,
  );
  const http = await listen('127.0.0.1', 0);
  http.serve(
    createListener({
      graph,
      planTexts: new Map(),
      explorer,
      writing: { hands, writer, openId },
      ...patientBounds(),
    }),
  );
  afterAll(async () => {
    await http.close();
    await graph.close();
  });
  const keeper = 'the-keeper';
  const answer = async (query: string, variables = {}, token: string | null = keeper) => {
    const response = await fetch(`${http.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'zh-CN',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return Answer.parse(await response.json());
  };
  return {
    graph,
    address: http.address,
    keeper,
    editor: await tokenOf(hands, { name: '编辑乙', role: 'editor' }),
    answer,
    ask: async (query, variables, token) => {
      const { data, errors } = await answer(query, variables, token);
      if (errors !== undefined) {
        throw new Error(errors.map(({ message }) => message).join('\n'));
      }
      return data;
    },
  };
}

/** What a browser would send in its cookie. */
async function tokenOf(hands: Hands, hand: Hand): Promise<string> {
  const cookie = await hands.begin(hand, false);
  return /^[^=]+=([^;]+)/.exec(cookie)?.[1] ?? '';
}
