/** A terminal signals the whole group, and those who start us hand on what they get: one press comes several times. */
const SAME_PRESS_MS = 1_000;

/** What is to be undone when the process is told to stop, the last begun first. */
export class Shutdown {
  readonly #undo: (() => Promise<void>)[] = [];
  readonly #controller = new AbortController();

  /** Aborted as soon as the process is told to stop. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  onStop(undo: () => Promise<void>): void {
    this.#undo.push(undo);
  }

  /** Ctrl-C, a kill and a closed terminal stop all that was begun; who asks a second time, does not wait for it. */
  listen(exit: (code: number) => void): void {
    let begin = 0;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (!this.signal.aborted) {
          begin = performance.now();
          this.#controller.abort(new Error(signal));
          void this.run().then(() => {
            exit(0);
          });
        } else if (performance.now() - begin > SAME_PRESS_MS) {
          exit(1);
        }
      });
    }
  }

  async run(): Promise<void> {
    for (const undo of this.#undo.splice(0).reverse()) {
      await undo();
    }
  }
}
