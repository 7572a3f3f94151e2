/** How long a version is taken for the stored one before it is asked for again. */
const FRESH_MS = 500;

/** A version, and when it was asked for: it stood then, or later. */
interface Known {
  readonly version: string;
  readonly askedAt: number;
}

/**
 * Which version of the graph is stored; only a load changes it. Another server's load is noticed within half a second, and costs a
 * small read twice a second while there are readers. Who asks is never told an older version than somebody was told before: of several
 * readings on their way at once, the one that began last counts.
 */
export class VersionWatch {
  readonly #read: () => Promise<string>;
  #known: Known | undefined;
  #reading: { readonly version: Promise<string>; readonly askedAt: number } | undefined;
  #forgottenAt = 0;

  constructor(read: () => Promise<string>) {
    this.#read = read;
  }

  /** The version as it was half a second ago or later. */
  async current(): Promise<string> {
    const oldest = performance.now() - FRESH_MS;
    if (this.#known !== undefined && this.#known.askedAt >= oldest) {
      return this.#known.version;
    }
    if (this.#reading !== undefined && this.#reading.askedAt >= oldest) {
      return this.#reading.version;
    }
    return this.now();
  }

  /** The version as it is now or later. */
  now(): Promise<string> {
    const askedAt = performance.now();
    const version = this.#ask(askedAt);
    this.#reading = { version, askedAt };
    version.catch(() => {
      this.#reading = undefined;
    });
    return version;
  }

  /** Asks anew at the next question, after a change of one's own. */
  forget(): void {
    this.#known = undefined;
    this.#reading = undefined;
    this.#forgottenAt = performance.now();
  }

  async #ask(askedAt: number): Promise<string> {
    const version = await this.#read();
    if (askedAt < this.#forgottenAt) {
      return this.now();
    }
    if (this.#known === undefined || this.#known.askedAt <= askedAt) {
      this.#known = { version, askedAt };
    }
    return this.#known.version;
  }
}
