import { randomBytes } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import type { Sheet } from './read-table.ts';

const HOUR_MS = 3_600_000;
/** How much is kept, in characters. */
const MOST_KEPT = 50_000_000;

/** Tables that were sent, for as long as somebody decides what of them is to be recorded; the oldest go first. */
export class TableStore {
  readonly #tables = new LRUCache<string, readonly Sheet[]>({
    ttl: HOUR_MS,
    maxSize: MOST_KEPT,
    sizeCalculation: (sheets) => JSON.stringify(sheets).length,
  });

  /** Keeps the sheets of a table; the id by which they are had again. */
  put(sheets: readonly Sheet[]): string {
    const id = `table-${randomBytes(12).toString('hex')}`;
    this.#tables.set(id, sheets);
    return id;
  }

  get(id: string): readonly Sheet[] | undefined {
    return this.#tables.get(id);
  }
}
