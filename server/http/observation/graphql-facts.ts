import { IncomingMessage } from 'node:http';

import { getOperationAST, GraphQLError, Kind, type ExecutionArgs } from 'graphql';
import { createLogger, maskError, type Plugin, type YogaLogger } from 'graphql-yoga';
import { z } from 'zod';

import { factsOf, noteFailure, type RequestFacts } from './request-facts.ts';

/** Longer names are cut: nobody calls an operation so, and a log is no place for what else it may be. */
const LONGEST_NAME = 60;

const Result = z.looseObject({
  errors: z.array(z.instanceof(GraphQLError)).optional(),
  extensions: z.looseObject({ cost: z.number().optional() }).optional(),
});
/** GraphQL itself gives no code to a document that does not fit the schema. */
const Told = z.object({ code: z.string().catch('BAD_DOCUMENT') });
const Served = z.object({ req: z.instanceof(IncomingMessage) });

/** What Yoga is told of defects, of which readers are told no inner word. */
interface Defects {
  readonly maskError: typeof maskError;
  readonly logging: YogaLogger;
  readonly plugin: Plugin;
}

/** Remembers what each masked error was, until it is known which request met it. */
export function rememberDefects(): Defects {
  const origins = new WeakMap<Error, unknown>();
  const remembered = new WeakSet<object>();
  const logger = createLogger();
  return {
    maskError: (error, message, isDev) => {
      const masked = maskError(error, message, isDev);
      if (masked !== error && typeof error === 'object' && error !== null) {
        origins.set(masked, originOf(error));
        remembered.add(error);
      }
      return masked;
    },
    logging: {
      debug: logger.debug.bind(logger),
      info: logger.info.bind(logger),
      warn: logger.warn.bind(logger),
      error: (...words: unknown[]) => {
        const untold = words.filter(
          (word) => !(typeof word === 'object' && word !== null && remembered.has(word)),
        );
        if (untold.length > 0) {
          logger.error(...untold);
        }
      },
    },
    plugin: {
      onResultProcess({ result, serverContext }) {
        for (const error of Result.safeParse(result).data?.errors ?? []) {
          if (origins.has(error)) {
            noteFailure(requestIn(serverContext), origins.get(error));
          }
        }
      },
    },
  };
}

/** Notes what a request asks in GraphQL and what became of it, and gives its id in each of its errors. */
export function useGraphqlFacts(): Plugin {
  return {
    onExecute({ args }) {
      const facts = factsIn(args.contextValue);
      if (facts !== undefined) {
        noteQuestion(facts, args);
      }
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
  const request = requestIn(context);
  return request === undefined ? undefined : factsOf(request);
}

/** Undefined where we ask ourselves, without a port between. */
function requestIn(context: unknown): IncomingMessage | undefined {
  return Served.safeParse(context).data?.req;
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

/** What was thrown first; each place that an error came through may have put one of its own around it. */
function originOf(error: unknown): unknown {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner == null ? error : originOf(inner);
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
