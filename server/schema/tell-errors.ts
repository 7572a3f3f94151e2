import { GraphQLError, type GraphQLFieldResolver } from 'graphql';

import type { AtlasContext } from '#server/context.ts';
import { AtlasError } from '#server/domain/errors.ts';

import { withEnumNames } from './entity-type-names.ts';

type Resolve = GraphQLFieldResolver<unknown, AtlasContext, Record<string, unknown>>;

/**
 * Tells a failure that a person can act on in the reader's language, with `extensions.code` and its facts. This is the one
 * place where an error becomes GraphQL; what is no AtlasError is a defect, which the server masks and logs, as it would an
 * error that named one of ours as its original.
 */
export function tellErrors(resolve: Resolve): Resolve {
  return async (root, args, context, info) => {
    try {
      return await resolve(root, args, context, info);
    } catch (error) {
      if (!(error instanceof AtlasError)) {
        throw error;
      }
      throw new GraphQLError(error.words[context.language], {
        extensions: { code: error.code, ...withEnumNames(error.facts) },
      });
    }
  };
}
