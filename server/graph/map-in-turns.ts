import { setImmediate } from 'node:timers/promises';

/** How long one turn of the event loop may be taken. */
const TURN_MS = 12;
/** The clock is looked at this often. */
const BETWEEN = 32;

/** What becomes of each item, in as many turns of the event loop as it takes: others are heard between them. */
export async function mapInTurns<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let begun = performance.now();
  for (const item of items) {
    if (results.length % BETWEEN === BETWEEN - 1 && performance.now() - begun > TURN_MS) {
      await setImmediate();
      begun = performance.now();
    }
    results.push(map(item));
  }
  return results;
}
