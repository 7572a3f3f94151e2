import { TimeoutError } from '#server/domain/overload-errors.ts';
import { withDeadline } from '#server/graph/with-deadline.ts';

/** When the work for a request ends at the latest: so long after it began, or when its reader goes away. */
export class Deadline {
  readonly #ending = new AbortController();
  readonly #over: Promise<never>;

  constructor(gone: AbortSignal) {
    this.#over = new Promise((_resolve, reject) => {
      this.signal.addEventListener('abort', () => {
        reject(asError(this.signal.reason));
      });
    });
    // Where nothing is held by it, nobody has to hear of its end.
    this.#over.catch(() => undefined);
    gone.addEventListener('abort', () => {
      this.#ending.abort(gone.reason);
    });
  }

  /** Its reason is a TimeoutError where the time is over. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** What the work gives. Fails as soon as the deadline is met, with its reason, whatever the work goes on to do. */
  hold<Result>(work: Promise<Result>, ms: number): Promise<Result> {
    return withDeadline(Promise.race([work, this.#over]), ms, () => {
      const late = new TimeoutError(ms);
      this.#ending.abort(late);
      return late;
    });
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('the reader went away');
}
