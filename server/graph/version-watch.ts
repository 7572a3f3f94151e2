/** How long a version is taken for the stored one before it is asked for again. */
const FRESH_MS = 500;

/**
 * Which version of the graph is stored; only a load changes it. Another server's load is noticed within half a second, and costs a
 * small read twice a second while there are readers.
 */
export class VersionWatch {
  readonly #read: () => Promise<string>;
  #version: Promise<string> | undefined;
  #readAt = 0;

  constructor(read: () => Promise<string>) {
    this.#read = read;
  }

  /** The version as it was half a second ago or later. */
  current(): Promise<string> {
    if (this.#version === undefined || performance.now() - this.#readAt > FRESH_MS) {
      this.#readAt = performance.now();
      const version = this.#read();
      this.#version = version;
      version.catch(() => {
        this.forget();
      });
    }
    return this.#version;
  }

  /** Asks anew at the next question, after a change of one's own. */
  forget(): void {
    this.#version = undefined;
  }
}
