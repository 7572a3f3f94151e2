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

  /** Ctrl-C, a kill and a closed terminal stop all that was begun; a second Ctrl-C changes nothing. */
  listen(exit: (code: number) => void): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (!this.signal.aborted) {
          this.#controller.abort(new Error(signal));
          void this.run().then(() => {
            exit(0);
          });
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
