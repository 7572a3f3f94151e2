import type { Plugin, YogaInitialContext } from 'graphql-yoga';

import type { AtlasContext } from '#server/context.ts';
import { AtlasError } from '#server/domain/errors.ts';
import { toGraphqlError } from '#server/schema/format-errors.ts';

import { isWriting } from './is-writing.ts';
import type { RequestContext } from './request-context.ts';

/** What one try to answer a request reads with. */
export type Attempt = Pick<AtlasContext, 'graph' | 'records'>;

/**
 * An answer is of one version of the graph: where a load came between two of its statements, it is made anew. A load takes longer
 * than an answer, so that this ends. What writes is done once.
 */
export function useOneVersion(
  begin: (context: RequestContext & YogaInitialContext) => Attempt,
): Plugin<RequestContext> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (isWriting(args)) {
        return;
      }
      setExecuteFn(async () => {
        let context: RequestContext & YogaInitialContext = args.contextValue;
        for (;;) {
          const result: unknown = await executeFn({ ...args, contextValue: context });
          try {
            if (await context.graph.isOfOneVersion()) {
              return result;
            }
          } catch (error) {
            return unconfirmed(error, context);
          }
          context = { ...context, ...begin(context) };
        }
      });
    },
  };
}

/** Neo4j went away before it could say whether what it gave is of one version. */
function unconfirmed(error: unknown, context: AtlasContext): unknown {
  if (error instanceof AtlasError) {
    return { errors: [toGraphqlError(error, context)] };
  }
  throw error;
}
