import {
  GraphQLError,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  type ParseOptions,
  type Source,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

import type { AtlasContext } from '#server/context.ts';
import { AtlasError } from '#server/domain/errors.ts';
import { TooExpensiveError } from '#server/domain/overload-errors.ts';
import { checkDocument } from '#server/limits/check-document.ts';
import { LIMITS } from '#server/limits/limits.ts';
import { parseDocument } from '#server/limits/parse-document.ts';
import { queryCost } from '#server/limits/query-cost.ts';
import { valueDepth } from '#server/limits/value-depth.ts';
import { toGraphqlError } from '#server/schema/format-errors.ts';

import { languageOf } from './language.ts';
import type { RequestContext } from './request-context.ts';

/** So many faults of a document are told; who mends them is told the next. */
const MOST_FAULTS = 5;

/** Refuses what is too large before anything of it runs, and tells what the rest may cost in `extensions.cost`. */
export function useQueryLimits(): Plugin<RequestContext> {
  const checked = new WeakSet<DocumentNode>();

  function costOf({ document, schema, operationName, variableValues }: ExecutionArgs): number {
    if (!checked.has(document)) {
      checkDocument(document);
      checked.add(document);
    }
    const cost = Math.ceil(
      queryCost({ document, schema, operationName, variables: variableValues }),
    );
    if (cost > LIMITS.cost) {
      throw new TooExpensiveError('cost', cost, LIMITS.cost);
    }
    return cost;
  }

  return {
    onParams({ params, request, setResult }) {
      const depth = valueDepth(params.variables, LIMITS.variableDepth);
      if (depth > LIMITS.variableDepth) {
        const error = new TooExpensiveError('variableDepth', depth, LIMITS.variableDepth);
        setResult({ errors: [tell(error, request)] });
      }
    },
    onParse({ context, setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => {
        try {
          return parseDocument(source, options);
        } catch (error) {
          throw error instanceof AtlasError ? tell(error, context.request) : error;
        }
      });
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema: GraphQLSchema, document: DocumentNode, rules?: ValidationRule[]) =>
        validate(schema, document, rules, { maxErrors: MOST_FAULTS }),
      );
    },
    onExecute({ args, context, executeFn, setExecuteFn, extendContext, ...execution }) {
      try {
        const cost = costOf(args);
        extendContext({ cost });
        setExecuteFn(async (given) => withCost(await executeFn(given), cost));
      } catch (error) {
        execution.setResultAndStopExecution({ errors: [refusalOf(error, context)] });
      }
    },
  };
}

/** What is told of a question that is not answered. Throws what is a defect of ours. */
function refusalOf(error: unknown, context: AtlasContext): GraphQLError {
  if (error instanceof AtlasError) {
    return toGraphqlError(error, context);
  }
  // Of variables that do not fit the document.
  if (error instanceof GraphQLError) {
    return error;
  }
  throw error;
}

function withCost(result: unknown, cost: number): unknown {
  return typeof result === 'object' && result !== null
    ? { ...result, extensions: { cost } }
    : result;
}

function tell(error: AtlasError, request: Request): GraphQLError {
  return toGraphqlError(error, { language: languageOf(request.headers.get('accept-language')) });
}
