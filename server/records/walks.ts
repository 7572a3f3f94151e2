import { bySortKey, type PathRecord } from './record.ts';
import type { Records } from './records.ts';
import type { Walk } from './walk.ts';

/** The walks as paths, in their order. */
export function toPaths(records: Records, walks: readonly Walk[]): Promise<PathRecord[]> {
  return Promise.all(walks.map((walk) => toPath(records, walk)));
}

/** A walk as a path. */
export async function toPath(records: Records, { stops, steps }: Walk): Promise<PathRecord> {
  const [entities, relations] = await Promise.all([
    records.entities(stops),
    records.relations(steps),
  ]);
  return {
    entities,
    steps: relations.map((relation, index) => ({
      relation,
      forward: relation.id.startsWith(`${stops[index] ?? ''}~`),
    })),
    length: steps.length,
    strength:
      product(relations.map(({ strength }) => strength)) *
      product(entities.slice(1, -1).map(({ waypointStrength }) => waypointStrength)),
    intended: relations.some(({ intended }) => intended),
  };
}

/** Each record that the walks meet, once, in the plan's order. */
export function metBy<Item extends { readonly id: string; readonly sortKey: string }>(
  paths: readonly PathRecord[],
  of: (path: PathRecord) => readonly Item[],
): Item[] {
  const met = new Map(paths.flatMap(of).map((item) => [item.id, item]));
  return [...met.values()].sort(bySortKey);
}

function product(factors: readonly number[]): number {
  return factors.reduce((all, factor) => all * factor, 1);
}
