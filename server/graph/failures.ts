import neo4j, { Neo4jError } from 'neo4j-driver';

import { GraphUnreachableError } from '#server/domain/errors.ts';
import {
  ServerBusyError,
  TimeoutError,
  TooExpensiveError,
} from '#server/domain/overload-errors.ts';

const UNREACHABLE: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

/** A driver's failure as one that a person can act on; what is none stays what it is. */
export function explainFailure(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof Neo4jError)) {
    return error;
  }
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new TimeoutError(timeoutMs, { cause: error });
  }
  if (error.code.includes('MemoryPoolOutOfMemory')) {
    return new TooExpensiveError('memory', null, null, { cause: error });
  }
  // The pool's own acquisition timeout has no code of its own.
  if (error.message.includes('acquisition timed out')) {
    return new ServerBusyError({ cause: error });
  }
  return UNREACHABLE.has(error.code)
    ? new GraphUnreachableError(error.code, null, { cause: error })
    : error;
}
