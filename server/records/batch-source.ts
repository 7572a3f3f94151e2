import DataLoader from 'dataloader';
import { z } from 'zod';

import { TooExpensiveError } from '#server/domain/overload-errors.ts';
import type { Parameters } from '#server/graph/graph.ts';
import type { Reading } from '#server/graph/reading.ts';
import { VersionCache, type CacheFigures } from '#server/graph/version-cache.ts';

import type { Pace } from './pace.ts';

/** How many rows one request may be given in all. */
const MOST_ROWS = 50_000;
/** How many rows one statement is asked for at a time, and for how many keys at least. */
const ROWS_AT_A_TIME = 5_000;
const LEAST_KEYS = 50;
/** How much a source keeps unless it says otherwise, in the characters of its answers as JSON. */
const USUALLY_KEPT = 1_000_000;

/** A request that reads, and how many rows it was given so far. */
export interface Reader {
  readonly graph: Reading;
  readonly signal: AbortSignal | undefined;
  readonly pace: Pace;
  rows: number;
  /** Why it is given no more, once it was given too many. */
  refusal?: TooExpensiveError;
}

/** A statement that answers many keys at once: each of its rows has the key that it answers, as text, and what was found for it. */
export interface BatchStatement<Key, Found> {
  readonly statement: string;
  /** The statement takes them as one map, `$given`; see find.ts. */
  readonly parameters: (keys: readonly Key[]) => Parameters;
  readonly textOf: (key: Key) => string;
  readonly found: z.ZodType<Found>;
  /** What stands for a key that has no row. */
  readonly missing: Found;
  /** How many rows may be found for one key: 1, unless what is found is a list. */
  readonly most?: number;
  /** Whether what is found stands in the answer, and counts as rows of it; it does unless said otherwise. */
  readonly isAnswer?: boolean;
  /** How much is kept, in the characters of the answers as JSON. */
  readonly mostKept?: number;
}

/** What a batch statement finds, key by key. What was found of this version of the graph is kept, up to a bound. */
export class BatchSource<Key, Found> {
  readonly #batch: BatchStatement<Key, Found>;
  readonly #row: z.ZodType<{ key: string; found: Found }>;
  readonly #kept: VersionCache<{ readonly found: Found }>;
  readonly #loaders = new WeakMap<Reader, DataLoader<Key, Found, string>>();

  constructor(batch: BatchStatement<Key, Found>) {
    this.#batch = batch;
    this.#row = z.object({ key: z.string(), found: batch.found });
    this.#kept = new VersionCache(batch.mostKept ?? USUALLY_KEPT);
  }

  get figures(): CacheFigures {
    return this.#kept.figures;
  }

  /**
   * What is found for a key. What a request asks for in one step is found by one statement, so that a level of a selection costs one
   * round trip however many entities it has. Fails with TOO_EXPENSIVE once it is given more rows than an answer may hold.
   */
  async load(key: Key, reader: Reader): Promise<Found> {
    let loader = this.#loaders.get(reader);
    if (loader === undefined) {
      loader = this.#createLoader(reader);
      this.#loaders.set(reader, loader);
    }
    const found = await loader.load(key);
    if (this.#batch.isAnswer === false) {
      return found;
    }
    await reader.pace.pass();
    // However often it was read, it stands in the answer each time.
    reader.rows += Array.isArray(found) ? found.length : 1;
    if (reader.rows > MOST_ROWS) {
      reader.refusal ??= new TooExpensiveError('rows', reader.rows, MOST_ROWS);
      throw reader.refusal;
    }
    return found;
  }

  #createLoader(reader: Reader): DataLoader<Key, Found, string> {
    // One batch after the other, so that what is too much is refused before all of it is on its way.
    let turn: Promise<unknown> = Promise.resolve();
    return new DataLoader(
      (keys) => {
        const found = turn.then(() => this.#find(keys, reader));
        turn = found.catch(() => undefined);
        return found;
      },
      {
        maxBatchSize: Math.max(LEAST_KEYS, Math.floor(ROWS_AT_A_TIME / (this.#batch.most ?? 1))),
        cacheKeyFn: this.#batch.textOf,
      },
    );
  }

  async #find(keys: readonly Key[], { graph, signal }: Reader): Promise<Found[]> {
    const version = await graph.version();
    const { statement, parameters, textOf, missing } = this.#batch;
    // Taken before anything is waited for: what is kept now may be gone by then.
    const answers = new Map(keys.map((key) => [textOf(key), this.#kept.get(version, textOf(key))]));
    const unknown = keys.filter((key) => answers.get(textOf(key)) === undefined);
    if (unknown.length > 0) {
      const given = parameters(unknown);
      for (const row of await graph.read(statement, { given }, this.#row, signal)) {
        answers.set(row.key, row);
      }
      graph.keepLater(() => {
        for (const key of unknown) {
          this.#kept.keep(version, textOf(key), answers.get(textOf(key)) ?? { found: missing });
        }
      });
    }
    return keys.map((key) => answers.get(textOf(key))?.found ?? missing);
  }
}
