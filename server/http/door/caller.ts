import type { IncomingMessage } from 'node:http';

/** What is known of whoever sends a request. */
export interface Caller {
  /** Its address, as far as the proxies that are trusted tell it: budgets and turns are by client. */
  readonly client: string;
  /** Where it reaches us: what addresses in our answers begin with. */
  readonly origin: string;
}

const callers = new WeakMap<IncomingMessage, Caller>();

export function setCaller(request: IncomingMessage, caller: Caller): void {
  callers.set(request, caller);
}

/** Whoever sends a request that came through the door. */
export function callerOf(request: IncomingMessage): Caller {
  return (
    callers.get(request) ?? {
      client: request.socket.remoteAddress ?? 'unknown',
      origin: 'http://localhost',
    }
  );
}
