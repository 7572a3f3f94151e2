import { z } from 'zod';

import type { Language } from '#server/domain/language.ts';

import { failureOf, QuestionFailed } from './question-failed.ts';

/** Fetches as the platform does, over a port or without one. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response> | Response;

/** A question in GraphQL. */
interface Question {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** Aborted when the assistant no longer waits. */
  readonly signal: AbortSignal;
}

/** The atlas that the tools ask: they know nothing of it but its GraphQL, so that its limits and errors are theirs. */
export interface Atlas {
  /** Where people open it, such as http://localhost:4000. */
  readonly origin: string;
  /** The data; throws QuestionFailed where the answer has errors, or does not come. */
  ask(question: Question): Promise<unknown>;
}

const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const;
const Answer = z.object({
  data: z.unknown(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()).default({}) }),
    )
    .optional(),
});

/** The atlas whose GraphQL is reached by this fetch. */
export function atlasAt(origin: string, fetch: Fetch): Atlas {
  return {
    origin,
    ask: async ({ document, variables, language, signal }) => {
      const response = await reach(origin, { language, signal }, () =>
        fetch(`${origin}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'accept-language': LANGUAGE_TAGS[language],
          },
          body: JSON.stringify({ query: document, variables }),
          signal,
        }),
      );
      const answer = Answer.safeParse(await response.json().catch(() => null));
      if (!answer.success) {
        throw QuestionFailed.unanswered(origin, response, language);
      }
      const [first] = answer.data.errors ?? [];
      if (first !== undefined) {
        throw failureOf(first, language);
      }
      return answer.data.data;
    },
  };
}

async function reach(
  origin: string,
  { language, signal }: Pick<Question, 'language' | 'signal'>,
  fetch: () => Promise<Response> | Response,
): Promise<Response> {
  try {
    return await fetch();
  } catch (cause) {
    throw signal.aborted
      ? QuestionFailed.late(language, cause)
      : QuestionFailed.unreached(origin, language, cause);
  }
}
