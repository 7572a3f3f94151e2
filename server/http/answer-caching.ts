import type { Plugin } from 'graphql-yoga';

import type { PlanTexts } from '#server/context.ts';
import { VERSION } from '#server/domain/release.ts';
import type { Graph } from '#server/graph/graph.ts';

import { entityTagOf, isAtHand, isNamed } from './entity-tag.ts';
import { languageOf } from './language.ts';

interface Answers {
  readonly graph: Graph;
  /** Passages of it stand in answers. */
  readonly planTexts: PlanTexts;
  /** The version that a request was answered from. */
  readonly versionOf: (request: Request) => Promise<string>;
}

/**
 * What was asked by GET may be kept by browsers and by what lies between, if they ask each time whether it still holds: only a load,
 * another release or another text of the plan changes it. Who names its tag is told so without a word of the question being read.
 * Anything else is not kept: errors, since they pass; what was sent, since nothing keeps it by its body; whether we are well.
 */
export function useAnswerCaching({ graph, planTexts, versionOf }: Answers): Plugin {
  const tags = new WeakMap<Request, string>();
  const texts = entityTagOf(Array.from(planTexts, ([plan, text]) => [plan, [...text]]));
  const tagOf = ({ url, headers }: Request, version: string): string =>
    entityTagOf(
      VERSION,
      version,
      texts,
      // The whole of the question, and where we are reached: addresses in answers begin with it.
      url,
      headers.get('accept'),
      languageOf(headers.get('accept-language')),
      // Who asks.
      headers.get('authorization'),
      headers.get('cookie'),
    );
  return {
    async onRequest(asked) {
      const { request, fetchAPI } = asked;
      const ifNoneMatch = request.headers.get('if-none-match');
      if (request.method !== 'GET' || ifNoneMatch === null) {
        return;
      }
      // Where the version cannot be read, answering tells why.
      const version = await graph.version().catch(() => null);
      const tag = version === null ? null : tagOf(request, version);
      if (tag !== null && isNamed(ifNoneMatch, tag)) {
        tags.set(request, tag);
        asked.endResponse(new fetchAPI.Response(null, { status: 304 }));
      }
    },
    async onExecutionResult({ request, result }) {
      if (request.method === 'GET' && result !== undefined && !('errors' in result)) {
        const version = await versionOf(request).catch(() => null);
        if (version !== null) {
          tags.set(request, tagOf(request, version));
        }
      }
    },
    onResponse(answered) {
      const { request, response, fetchAPI } = answered;
      const tag = tags.get(request);
      if (tag === undefined || response.status >= 400) {
        response.headers.set('cache-control', 'no-store');
        return;
      }
      response.headers.set('etag', tag);
      response.headers.set('cache-control', 'no-cache');
      response.headers.append('vary', 'Accept, Accept-Language, Authorization, Cookie');
      if (response.status === 200 && isAtHand(request.headers.get('if-none-match'), tag)) {
        const headers = new fetchAPI.Headers(response.headers);
        headers.delete('content-type');
        headers.delete('content-length');
        answered.setResponse(new fetchAPI.Response(null, { status: 304, headers }));
      }
    },
  };
}
