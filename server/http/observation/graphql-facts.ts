import { IncomingMessage } from 'node:http';

import { getOperationAST, GraphQLError, Kind, type ExecutionArgs } from 'graphql';
import { createLogger, type Plugin, type YogaLogger } from 'graphql-yoga';
import { z } from 'zod';

import { factsOf, type RequestFacts } from './request-facts.ts';

/** Longer names are cut: nobody calls an operation so, and a log is no place for what else it may be. */
const LONGEST_NAME = 60;

const Result = z.looseObject({
  errors: z.array(z.instanceof(GraphQLError)).optional(),
  extensions: z.looseObject({ cost: z.number().optional() }).optional(),
});
/** GraphQL itself gives no code to a document that does not fit the schema. */
const Told = z.object({ code: z.string().default('BAD_DOCUMENT') });
const Served = z.object({ req: z.instanceof(IncomingMessage) });

/** Failures whose request has noted them. */
const noted = new WeakSet();

/** Yoga's own words, without the failures that are told with their request. */
export function loggingOfYoga(): YogaLogger {
  const logger = createLogger();
  return {
    debug: logger.debug.bind(logger),
    info: logger.info.bind(logger),
    warn: logger.warn.bind(logger),
    error: (...words: unknown[]) => {
      const untold = words.filter((word) => !(word instanceof Error && noted.has(word)));
      if (untold.length > 0) {
        logger.error(...untold);
      }
    },
  };
}

/** Notes what a request asks in GraphQL and what became of it, and gives its id in each of its errors. */
export function useGraphqlFacts(): Plugin {
  return {
    onExecute({ args }) {
      const facts = factsIn(args.contextValue);
      if (facts === undefined) {
        return;
      }
      noteQuestion(facts, args);
      return {
        onExecuteDone({ result }) {
          for (const error of Result.safeParse(result).data?.errors ?? []) {
            const { originalError } = error;
            // What became an error of GraphQL only here is no word of ours to the reader: Yoga masks it next.
            if (originalError != null && !(originalError instanceof GraphQLError)) {
              noted.add(error);
              facts.failures.push(originalError);
            }
          }
        },
      };
    },
    onResultProcess(processed) {
      const facts = factsIn(processed.serverContext);
      const answer = Result.safeParse(processed.result).data;
      if (facts === undefined || answer === undefined) {
        return;
      }
      facts.cost = answer.extensions?.cost ?? null;
      if (answer.errors !== undefined) {
        for (const { extensions } of answer.errors) {
          facts.codes.add(Told.parse(extensions).code);
        }
        processed.setResult({
          ...answer,
          errors: answer.errors.map((error) => withId(error, facts.id)),
        });
      }
    },
  };
}

function factsIn(context: unknown): RequestFacts | undefined {
  const served = Served.safeParse(context);
  return served.success ? factsOf(served.data.req) : undefined;
}

function noteQuestion(facts: RequestFacts, { document, operationName }: ExecutionArgs): void {
  const operation = getOperationAST(document, operationName);
  const fields = new Set(
    operation?.selectionSet.selections.map((one) =>
      // A fragment's name is the author's own; of those there is no end.
      one.kind === Kind.FIELD ? one.name.value : 'several',
    ),
  );
  const [first = null] = fields;
  facts.operation = operation?.name?.value.slice(0, LONGEST_NAME) ?? null;
  facts.question = fields.size > 1 ? 'several' : first;
}

/** Another error, since one that is kept may be told to several who ask. */
function withId(error: GraphQLError, requestId: string): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: { ...extensions, requestId },
  });
}
