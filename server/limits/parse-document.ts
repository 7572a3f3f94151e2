import { GraphQLError, parse, type DocumentNode, type ParseOptions, type Source } from 'graphql';

import { TooExpensiveError } from '#server/domain/overload-errors.ts';

import { LIMITS } from './limits.ts';

/** Parses a document; throws TOO_EXPENSIVE where it has too many tokens, as soon as the parser meets one too many. */
export function parseDocument(source: string | Source, options?: ParseOptions): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: LIMITS.tokens });
  } catch (error) {
    // The parser's own refusal has no code.
    if (error instanceof GraphQLError && error.message.includes('Parsing aborted')) {
      throw new TooExpensiveError('tokens', LIMITS.tokens + 1, LIMITS.tokens, { cause: error });
    }
    throw error;
  }
}
