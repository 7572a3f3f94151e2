import { LRUCache } from 'lru-cache';

/** What was found under one version of the graph, up to a bound; it is dropped whole once it is asked for under another. */
export class VersionCache<Value extends object> {
  readonly #kept: LRUCache<string, Value>;
  #version: string | undefined;

  /** `most`: how much is kept, in the characters of keys and of values, as JSON unless `sizeOf` says how long one is. */
  constructor(most: number, sizeOf = (value: Value): number => JSON.stringify(value).length) {
    this.#kept = new LRUCache({
      maxSize: most,
      sizeCalculation: (value, key) => key.length + sizeOf(value),
    });
  }

  get(version: string, key: string): Value | undefined {
    if (version !== this.#version) {
      this.#kept.clear();
      this.#version = version;
    }
    return this.#kept.get(key);
  }

  /** Keeps what was found under this version, unless another has been asked for meanwhile. */
  keep(version: string, key: string, value: Value): void {
    if (version === this.#version) {
      this.#kept.set(key, value);
    }
  }
}
