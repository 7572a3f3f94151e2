import { z } from 'zod';

import type { Language } from '#server/domain/language.ts';

import type { AskGraph } from './preview.ts';

const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const;
const Answer = z.object({ data: z.unknown(), errors: z.undefined().optional() });

/** Asks our own GraphQL, without a port between; throws where it answers with errors. */
export function askOf(graphql: {
  fetch: (url: string, init: RequestInit) => Promise<Response> | Response;
}): (language: Language) => AskGraph {
  return (language) => async (query, variables) => {
    const response = await graphql.fetch('http://atlas/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': LANGUAGE_TAGS[language] },
      body: JSON.stringify({ query, variables }),
    });
    return Answer.parse(await response.json()).data;
  };
}
