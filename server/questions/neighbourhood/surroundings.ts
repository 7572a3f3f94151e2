import { TooExpensiveError } from '#server/domain/overload-errors.ts';
import type { Link } from '#server/records/link.ts';

/** How near something lies, and from how many of the entities asked about it was found. */
export interface Nearness {
  readonly distance: number;
  readonly sharing: number;
}

interface Walked {
  readonly of: readonly string[];
  readonly steps: number;
  /** The links by which a step may leave an entity. */
  readonly linksOf: (id: string) => Promise<readonly Link[]>;
}

/** So many entities may be reached by one question, each counted for every entity that it was reached from. */
const MOST_REACHED = 50_000;

/**
 * What lies within so many steps of each of these entities. Every entity is left once, whatever the number of walks that lead to it, so
 * that the work is bounded by what is within reach. Throws TOO_EXPENSIVE where that is too much.
 */
export async function surroundings({ of, steps, linksOf }: Walked): Promise<Map<string, Nearness>> {
  const found = new Map<string, Nearness>();
  let reached = 0;
  for (const start of of) {
    for await (const [distance, ids] of layersAround(start, steps, linksOf)) {
      reached += ids.length;
      if (reached > MOST_REACHED) {
        throw new TooExpensiveError('reached', reached, MOST_REACHED);
      }
      for (const id of ids) {
        const { distance: before = distance, sharing = 0 } = found.get(id) ?? {};
        found.set(id, { distance: Math.min(distance, before), sharing: sharing + 1 });
      }
    }
  }
  for (const start of of) {
    found.delete(start);
  }
  return found;
}

/** What is met for the first time at each distance from an entity. */
async function* layersAround(
  start: string,
  steps: number,
  linksOf: Walked['linksOf'],
): AsyncGenerator<readonly [distance: number, ids: readonly string[]]> {
  const met = new Set([start]);
  let heads = [start];
  for (let distance = 1; distance <= steps && heads.length > 0; distance += 1) {
    const links = await Promise.all(heads.map(linksOf));
    heads = [...new Set(links.flat().map(({ to }) => to))].filter((id) => !met.has(id));
    for (const id of heads) {
      met.add(id);
    }
    yield [distance, heads];
  }
}
