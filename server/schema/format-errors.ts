import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  responsePathAsArray,
} from 'graphql';

import type { AtlasContext } from '#server/context.ts';
import { AtlasError } from '#server/domain/errors.ts';
import { RateLimitedError, TooExpensiveError } from '#server/domain/overload-errors.ts';

import { withEnumNames } from './entity-type-names.ts';

/**
 * Tells a failure that a person can act on in the reader's language, with `extensions.code` and its facts. This file is the one
 * place where an error becomes GraphQL; what is no AtlasError is a defect, which the server masks and logs, as it would an
 * error that named one of ours as its original.
 */
export function formatErrors<Source, Arguments>(
  resolve: GraphQLFieldResolver<Source, AtlasContext, Arguments>,
): GraphQLFieldResolver<Source, AtlasContext, Arguments> {
  return (source, args, context, info) => {
    try {
      // A value that is there is handed on as it is: a promise for each field of a large answer takes longer than the field.
      const value = resolve(source, args, context, info);
      return value instanceof Promise
        ? value.catch((error: unknown) => {
            throw format(error, context, info);
          })
        : value;
    } catch (error) {
      throw format(error, context, info);
    }
  };
}

/** Refusals of a whole answer, with the place where each was met first. */
const refusals = new WeakMap<TooExpensiveError, GraphQLError>();

function format(error: unknown, context: AtlasContext, info: GraphQLResolveInfo): unknown {
  if (!(error instanceof TooExpensiveError)) {
    return error instanceof AtlasError ? toGraphqlError(error, context) : error;
  }
  // It reaches all fields that are still waiting, many thousands: an error with a place is handed on as it is, and not made anew for each.
  const refusal = refusals.get(error) ?? toGraphqlError(error, context, info);
  refusals.set(error, refusal);
  return refusal;
}

const SOON = { status: 503, headers: { 'retry-after': '5' } };

/** What HTTP says of a failure, as Yoga reads it; of others that all went well, since the answer itself tells them. */
function httpOf(error: AtlasError): object {
  if (error instanceof RateLimitedError) {
    const headers = { 'retry-after': String(error.facts.resetSeconds) };
    return { http: { status: 429, headers } };
  }
  return error.code === 'SERVER_BUSY' || error.code === 'GRAPH_UNREACHABLE' ? { http: SOON } : {};
}

/** A failure that a person can act on, in the reader's language. */
export function toGraphqlError(
  error: AtlasError,
  { language }: Pick<AtlasContext, 'language'>,
  info?: GraphQLResolveInfo,
): GraphQLError {
  return new GraphQLError(error.words[language], {
    ...(info === undefined ? {} : { nodes: info.fieldNodes, path: responsePathAsArray(info.path) }),
    extensions: {
      code: error.code,
      ...withEnumNames(error.facts),
      ...httpOf(error),
    },
  });
}
