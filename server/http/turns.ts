import type { Plugin, YogaInitialContext } from 'graphql-yoga';

import { AtlasError, CancelledError } from '#server/domain/errors.ts';
import { PERIOD_SECONDS, type Budget, type Budgets } from '#server/limits/budgets.ts';
import { Turns } from '#server/limits/turns.ts';
import { toGraphqlError } from '#server/schema/format-errors.ts';

import { isWriting } from './is-writing.ts';
import type { RequestContext } from './request-context.ts';

/** What costs more waits among its like, so that what costs little does not wait for it. */
const LARGE_COST = 60_000;
const SMALL = { atOnce: 12, ofOneClient: 8, waiting: 200 };
const LARGE = { atOnce: 4, ofOneClient: 3, waiting: 50 };

/** What writes is seen to its end: a list of some thousand rows is looked up row by row. */
const WRITING_MS = 120_000;

interface Bounds {
  readonly budgets: Budgets;
  /** How long a question may take, the time that it waits for its turn included. */
  readonly deadlineMs: number;
}

/**
 * Answers questions as their clients' budgets allow and in turns, each until its deadline. Tells what is left of a budget in the
 * headers RateLimit-Policy and RateLimit (draft-ietf-httpapi-ratelimit-headers).
 */
export function useTurns({ budgets, deadlineMs }: Bounds): Plugin<RequestContext> {
  const small = new Turns(SMALL);
  const large = new Turns(LARGE);
  const left = new WeakMap<Request, Budget>();
  return {
    async onExecute({ args, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const context: RequestContext & YogaInitialContext = args.contextValue;
      const { client, cost, deadline, request } = context;
      try {
        left.set(request, await budgets.spend(client, cost));
      } catch (error) {
        setResultAndStopExecution(failed(error, context));
        return;
      }
      const turns = cost > LARGE_COST ? large : small;
      setExecuteFn(async (given): Promise<unknown> => {
        try {
          const answer = turns.take(client, async () => {
            // Nobody may be waiting any more.
            deadline.signal.throwIfAborted();
            const result: unknown = await executeFn(given);
            return result;
          });
          return await deadline.hold(answer, isWriting(args) ? WRITING_MS : deadlineMs);
        } catch (error) {
          return failed(error, context);
        }
      });
    },
    onResponse({ request, response: { headers } }) {
      const budget = left.get(request);
      if (budget !== undefined) {
        const { most, remaining, resetSeconds } = budget;
        headers.set('ratelimit-policy', `"cost";q=${String(most)};w=${String(PERIOD_SECONDS)}`);
        headers.set('ratelimit', `"cost";r=${String(remaining)};t=${String(resetSeconds)}`);
      }
    },
  };
}

function failed(error: unknown, context: RequestContext) {
  if (error instanceof AtlasError) {
    return { errors: [toGraphqlError(error, context)] };
  }
  if (context.deadline.signal.aborted) {
    return { errors: [toGraphqlError(new CancelledError({ cause: error }), context)] };
  }
  throw error;
}
