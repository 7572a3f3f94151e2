import type { EntityHint } from './fragments.ts';
import { isEntityType } from './entity-types.ts';

/** Why a question was not answered, as far as a reader can act on it. */
export type ApiError =
  | {
      readonly kind: 'unknown-entity';
      readonly ref: string;
      readonly nearest: readonly EntityHint[];
    }
  | {
      readonly kind: 'ambiguous-name';
      readonly name: string;
      readonly candidates: readonly EntityHint[];
    }
  | { readonly kind: 'graph-unreachable' }
  | { readonly kind: 'offline' }
  /** In the server's words, which are the reader's language. */
  | { readonly kind: 'refused'; readonly message: string }
  /** So are these; the graph gave up in time, and may do better when asked again. */
  | { readonly kind: 'timed-out'; readonly message: string }
  /** Whoever writes is not known to the server, or no longer; where one signs in, if there is such a place. */
  | { readonly kind: 'signed-out'; readonly signIn: string | null }
  | { readonly kind: 'defect' };

/** What is thrown where a question is not answered. */
export class ApiFailure extends Error {
  readonly reason: ApiError;

  constructor(reason: ApiError) {
    super(reason.kind);
    this.name = 'ApiFailure';
    this.reason = reason;
  }
}

/** Whether the same question may be answered a little later. */
export function isPassing(error: ApiError): boolean {
  return error.kind === 'graph-unreachable' || error.kind === 'offline';
}

/** Whether the reader may ask the same again; what has been refused would only be refused again. */
export function isWorthAskingAgain(error: ApiError): boolean {
  return isPassing(error) || error.kind === 'timed-out' || error.kind === 'defect';
}

/** An error as GraphQL servers tell it. */
export interface ServerError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Reads the first of the server's errors: its code tells the kind, its extensions the facts. */
export function readApiError([first]: readonly ServerError[]): ApiError {
  if (first === undefined) {
    return { kind: 'offline' };
  }
  const facts = first.extensions ?? {};
  switch (facts['code']) {
    case 'UNKNOWN_ENTITY':
      return {
        kind: 'unknown-entity',
        ref: textOf(facts['ref']),
        nearest: hintsOf(facts['nearest']),
      };
    case 'AMBIGUOUS_NAME':
      return {
        kind: 'ambiguous-name',
        name: textOf(facts['name']),
        candidates: hintsOf(facts['candidates']),
      };
    case 'GRAPH_UNREACHABLE':
      return { kind: 'graph-unreachable' };
    case 'UNAUTHENTICATED':
      return { kind: 'signed-out', signIn: textOf(facts['signIn']) || null };
    default:
      return readTold(facts['code'], first.message);
  }
}

/** Failures of which the server's own sentence tells all. */
const TOLD = new Map<unknown, 'refused' | 'timed-out'>([
  ['BAD_ARGUMENT', 'refused'],
  ['BAD_CURSOR', 'refused'],
  ['TOO_EXPENSIVE', 'refused'],
  ['FORBIDDEN', 'refused'],
  ['WRITING_OFF', 'refused'],
  ['UNREADABLE_TABLE', 'refused'],
  ['SERVER_BUSY', 'timed-out'],
  ['TIMEOUT', 'timed-out'],
]);

function readTold(code: unknown, message: string): ApiError {
  const kind = TOLD.get(code);
  return kind === undefined ? { kind: 'defect' } : { kind, message };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function hintsOf(value: unknown): readonly EntityHint[] {
  return Array.isArray(value) ? value.map(recordOf).flatMap(hintOf) : [];
}

function hintOf(row: Readonly<Record<string, unknown>>): readonly EntityHint[] {
  const { id, name, nameEn, type } = row;
  return typeof id === 'string' && typeof name === 'string' && isEntityType(type)
    ? [{ id, name, nameEn: typeof nameEn === 'string' ? nameEn : null, type }]
    : [];
}
