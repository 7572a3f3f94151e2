import { LRUCache } from 'lru-cache';

/** How much a cache keeps, and how often it was of use. */
export interface CacheFigures {
  readonly entries: number;
  /** In characters of JSON, keys included. */
  readonly characters: number;
  readonly hits: number;
  readonly misses: number;
}

/** What several caches keep together. */
export function sumOf(all: readonly CacheFigures[]): CacheFigures {
  const sum = (name: keyof CacheFigures): number =>
    all.reduce((total, figures) => total + figures[name], 0);
  return {
    entries: sum('entries'),
    characters: sum('characters'),
    hits: sum('hits'),
    misses: sum('misses'),
  };
}

/** What was found under one version of the graph, up to a bound; it is dropped whole once it is asked for under another. */
export class VersionCache<Value extends object> {
  readonly #kept: LRUCache<string, Value>;
  #version: string | undefined;
  #hits = 0;
  #misses = 0;

  /** `most`: how much is kept, in the characters of keys and of values, as JSON unless `sizeOf` says how long one is. */
  constructor(most: number, sizeOf = (value: Value): number => JSON.stringify(value).length) {
    this.#kept = new LRUCache({
      maxSize: most,
      sizeCalculation: (value, key) => key.length + sizeOf(value),
    });
  }

  get figures(): CacheFigures {
    const { size: entries, calculatedSize: characters } = this.#kept;
    return { entries, characters, hits: this.#hits, misses: this.#misses };
  }

  get(version: string, key: string): Value | undefined {
    if (version !== this.#version) {
      this.#kept.clear();
      this.#version = version;
    }
    const value = this.#kept.get(key);
    if (value === undefined) {
      this.#misses += 1;
    } else {
      this.#hits += 1;
    }
    return value;
  }

  /** Keeps what was found under this version, unless another has been asked for meanwhile. */
  keep(version: string, key: string, value: Value): void {
    if (version === this.#version) {
      this.#kept.set(key, value);
    }
  }
}
