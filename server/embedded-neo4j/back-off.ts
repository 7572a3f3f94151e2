const FIRST_PAUSE_MS = 500;
const MOST_PAUSE_MS = 60_000;
/** What has run for so long has recovered. */
const RECOVERED_MS = 60_000;

/** How long to wait before something that ended is begun again: at first hardly, then longer each time, but never for good. */
export class BackOff {
  #failures = 0;

  /** The pause after one that ran for so long. */
  pauseAfter(ranMs: number): number {
    this.#failures = ranMs >= RECOVERED_MS ? 0 : this.#failures;
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.#failures, MOST_PAUSE_MS);
    this.#failures += 1;
    return pause;
  }
}
