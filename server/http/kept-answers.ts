import type { ExecutionResult } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';

import type { AtlasContext } from '#server/context.ts';
import { VersionCache } from '#server/graph/version-cache.ts';

import { isWriting } from './is-writing.ts';
import type { RequestContext } from './request-context.ts';
import { stringifyInTurns } from './stringify-in-turns.ts';

/** How much is kept, and of one answer, in the characters of questions and answers as JSON. */
const MOST_KEPT = 16_000_000;
const LONGEST = 2_000_000;
/** What costs more may take long to write. */
const LARGE_COST = 5_000;

/** An answer as it is sent. */
export interface Sent {
  readonly text: string;
}

export function createKeptAnswers(): VersionCache<Sent> {
  return new VersionCache<Sent>(MOST_KEPT, ({ text }) => text.length);
}

/**
 * What was answered under a version of the graph is answered again as it was, without asking or making it anew: to the same document,
 * variables, language, address and asker. Errors are not kept, since they pass. `versionOf`: the version that a request was answered from.
 */
export function useKeptAnswers(
  versionOf: (request: Request) => Promise<string>,
  answers: VersionCache<Sent>,
): Plugin<RequestContext> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      if (isWriting(args)) {
        return;
      }
      const context: RequestContext & YogaInitialContext = args.contextValue;
      const key = keyOf(context);
      // Where the version cannot be read, executing tells why.
      const version = await versionOf(context.request).catch(() => null);
      const kept = version === null ? undefined : answers.get(version, key);
      if (kept !== undefined) {
        setResultAndStopExecution(asSent(kept));
        return;
      }
      return {
        async onExecuteDone({ result, setResult }) {
          if (!isWhole(result)) {
            return;
          }
          const sent = {
            text: await (context.cost > LARGE_COST
              ? stringifyInTurns(result)
              : Promise.resolve(JSON.stringify(result))),
          };
          setResult(asSent(sent));
          // It may have been made anew under a later version.
          const made = await versionOf(context.request).catch(() => null);
          if (made !== null && sent.text.length <= LONGEST) {
            answers.keep(made, key, sent);
          }
        },
      };
    },
  };
}

/** All that an answer depends on besides the graph and the plans' texts. */
function keyOf({ params, language, origin, hand }: AtlasContext & YogaInitialContext): string {
  const { query, operationName, variables } = params;
  return JSON.stringify([query, operationName, variables, language, origin, hand]);
}

function isWhole(result: unknown): result is object {
  return typeof result === 'object' && result !== null && 'data' in result && !('errors' in result);
}

/** What Yoga sends as it stands. */
function asSent({ text }: Sent): ExecutionResult & { readonly stringify: () => string } {
  return { stringify: () => text };
}
