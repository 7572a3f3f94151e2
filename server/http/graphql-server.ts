import { createYoga, type YogaServerInstance } from 'graphql-yoga';

import type { PlanTexts } from '#server/context.ts';
import { USUAL_BUDGET, USUAL_DEADLINE_MS } from '#server/domain/usual-bounds.ts';
import type { Graph } from '#server/graph/graph.ts';
import { Reading } from '#server/graph/reading.ts';
import type { VersionCache } from '#server/graph/version-cache.ts';
import type { LedgerWriter } from '#server/ledger/ledger-writer.ts';
import { Budgets } from '#server/limits/budgets.ts';
import { Deadline } from '#server/limits/deadline.ts';
import { documentCaches } from '#server/limits/document-caches.ts';
import { MOST_BODY_BYTES } from '#server/limits/limits.ts';
import { Records } from '#server/records/records.ts';
import { Sources } from '#server/records/sources.ts';
import { createSchema } from '#server/schema/schema.ts';

import { useAnswerCaching } from './answer-caching.ts';
import { createKeptAnswers, useKeptAnswers, type Sent } from './kept-answers.ts';
import { languageOf } from './language.ts';
import { rememberDefects, useGraphqlFacts } from './observation/graphql-facts.ts';
import { useOneVersion, type Attempt } from './one-version.ts';
import { useQueryLimits } from './query-limits.ts';
import { useReadableRequests } from './readable-requests.ts';
import type { RequestContext, ServedContext } from './request-context.ts';
import { useTurns } from './turns.ts';

export interface GraphqlOptions {
  /** What was read before is at hand for those that share them. */
  readonly sources?: Sources;
  /** What was answered before, likewise. */
  readonly answers?: VersionCache<Sent>;
  readonly budgets?: Budgets;
  /** How long a question may take. */
  readonly deadlineMs?: number;
  /** Where what is written goes; without it nobody may write. */
  readonly writer?: LedgerWriter | null;
}

/** GraphQL at /graphql. */
export function createGraphqlServer(
  graph: Graph,
  planTexts: PlanTexts,
  {
    sources = new Sources(),
    answers = createKeptAnswers(),
    budgets = new Budgets(USUAL_BUDGET),
    deadlineMs = USUAL_DEADLINE_MS,
    writer = null,
  }: GraphqlOptions = {},
): YogaServerInstance<ServedContext, RequestContext> {
  const readings = new WeakMap<Request, Reading>();
  const begin = (request: Request, signal: AbortSignal): Attempt => {
    const reading = new Reading(graph);
    readings.set(request, reading);
    return { graph: reading, records: new Records(reading, sources, signal) };
  };
  const defects = rememberDefects();
  const versionOf = (request: Request): Promise<string> =>
    (readings.get(request) ?? graph).version();
  return createYoga<ServedContext, RequestContext>({
    schema: createSchema(),
    context: ({
      request,
      client = OURSELVES,
      origin = new URL(request.url).origin,
      hand = null,
    }) => {
      const deadline = new Deadline(request.signal);
      return {
        ...begin(request, deadline.signal),
        planTexts,
        language: languageOf(request.headers.get('accept-language')),
        origin,
        hand,
        writing: writer,
        signal: deadline.signal,
        client,
        deadline,
        cost: 0,
      };
    },
    ...OURS,
    maxRequestBodySize: MOST_BODY_BYTES,
    parserAndValidationCache: documentCaches(),
    logging: defects.logging,
    maskedErrors: { maskError: defects.maskError },
    plugins: [
      defects.plugin,
      useGraphqlFacts(),
      useReadableRequests(),
      useKeptAnswers(versionOf, answers),
      useOneVersion(({ request, deadline }) => begin(request, deadline.signal)),
      useQueryLimits(),
      useTurns({ budgets, deadlineMs }),
      useAnswerCaching({ graph, planTexts, versionOf }),
    ],
  });
}

/** What Yoga would do as well: GraphiQL has a page of its own, and the door says who may read. */
const OURS = { graphiql: false, cors: false, landingPage: false, multipart: false } as const;

/** Whose budget what we ask ourselves takes from: pictures and titles of pages. */
const OURSELVES = 'ourselves';
