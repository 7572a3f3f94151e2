import type { EntityHint } from '#client/shared/api/fragments.ts';
import { type ParkFit, wantOf } from '#client/shared/queries/parks.ts';

/** All that was looked for: what the first park has of it, and what it lacks. */
export function wantsIn(ranked: readonly ParkFit[]): readonly EntityHint[] {
  const [first] = ranked;
  if (first === undefined) {
    return [];
  }
  const had = first.reasons.flatMap((reason) => wantOf(reason) ?? []);
  return [...new Map([...had, ...first.unmet].map((want) => [want.id, want])).values()];
}

/** How many parks have all that was looked for. */
export function countWhole(ranked: readonly ParkFit[]): number {
  return ranked.filter(({ unmet, unmetKinds }) => unmet.length + unmetKinds.length === 0).length;
}

/** What most parks lack, and how many; null where none lacks anything. */
export function hardestWant(
  ranked: readonly ParkFit[],
): { readonly want: EntityHint; readonly count: number } | null {
  const unmet = ranked.flatMap((fit) => fit.unmet);
  const counts = new Map<string, number>();
  for (const { id } of unmet) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [hardest] = [...counts].sort(([, one], [, other]) => other - one);
  const want = unmet.find(({ id }) => id === hardest?.[0]);
  return hardest === undefined || want === undefined ? null : { want, count: hardest[1] };
}
