import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a caller may call a request: enough to tell it from others, and nothing that could break a line of a log. */
const WELL_FORMED = /^[\w.:-]{8,64}$/;

/** What is known of one request by the time that it was answered; nothing of it tells who asked, or what they wrote. */
export class RequestFacts {
  readonly id: string;
  /** What its author called the operation, where it is GraphQL. */
  operation: string | null = null;
  /** The field of Query that it asks, `several` where there are more: as few as the schema has. */
  question: string | null = null;
  /** What it was reckoned to cost before it ran. */
  cost: number | null = null;
  /** The codes of the errors that it was answered with. */
  readonly codes = new Set<string>();
  /** Failures that nobody who asks can act on: defects of ours, each once, though many fields may have met it. */
  readonly failures = new Set<unknown>();

  constructor(id: string) {
    this.id = id;
  }
}

const known = new WeakMap<IncomingMessage, RequestFacts>();

/** Begins to note facts of a request, under the id that it brings, where that is one, or under a new one. */
export function beginFacts(request: IncomingMessage): RequestFacts {
  const brought = request.headers['x-request-id'];
  const isGood = typeof brought === 'string' && WELL_FORMED.test(brought);
  const facts = new RequestFacts(isGood ? brought : randomUUID());
  known.set(request, facts);
  return facts;
}

/** The facts of a request; undefined where nobody notes them. */
export function factsOf(request: IncomingMessage): RequestFacts | undefined {
  return known.get(request);
}

/** Notes a defect of ours that a request met, or tells it at once where nobody notes facts. */
export function noteFailure(request: IncomingMessage | undefined, failure: unknown): void {
  const facts = request === undefined ? undefined : factsOf(request);
  if (facts !== undefined) {
    facts.failures.add(failure);
  } else {
    process.stderr.write(`${failure instanceof Error ? String(failure.stack) : String(failure)}\n`);
  }
}
