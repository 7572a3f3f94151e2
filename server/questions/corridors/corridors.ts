import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { BASES, ENTITY_TYPES, type EntityType } from '#server/domain/vocabulary.ts';
import { find } from '#server/records/find.ts';
import type { EntityRecord, PathRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { readStatement } from '#server/records/statement.ts';
import { Walk } from '#server/records/walk.ts';
import { toPath } from '#server/records/walks.ts';

const CORRIDORS = readStatement(new URL('./corridors.cypher', import.meta.url));
const AROUND = readStatement(new URL('./around.cypher', import.meta.url));

/** A walk with what its steps sort by. */
const SortedWalk = Walk.extend({ sortKeys: z.array(z.string()) });
type SortedWalk = z.infer<typeof SortedWalk>;
const Member = SortedWalk.extend({ id: z.string(), type: z.enum(ENTITY_TYPES) });
const Row = z.object({ corridor: z.string(), members: z.array(Member) });
type Row = z.infer<typeof Row>;

export interface CorridorRow {
  readonly corridor: EntityRecord;
  readonly counts: readonly { readonly type: EntityType; readonly count: number }[];
  readonly through: PathRecord | null;
}

/** Every corridor with how much is along it; with through, those that it is on. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME. */
export async function corridors(
  context: AtlasContext,
  through: EntityRef | null,
): Promise<CorridorRow[]> {
  const { records } = context;
  const rows = await find(context, CORRIDORS, {}, Row);
  const spots = through === null ? null : await spotsOf(context, await records.meant(through));
  const found = rows.flatMap((row) => {
    const walk = spots === null ? null : shortestTo(row, spots);
    return walk === undefined ? [] : [{ row, walk }];
  });
  return Promise.all(
    found.map(async ({ row, walk }) => ({
      corridor: await records.entity(row.corridor),
      counts: countsOf(row),
      through: walk === null ? null : await toPath(records, walk),
    })),
  );
}

/** The thing itself and what it lies in, each by the walk from the thing to it. */
async function spotsOf(context: AtlasContext, through: string): Promise<SortedWalk[]> {
  const around = await find(context, AROUND, { through, basis: BASES }, SortedWalk);
  return [{ stops: [through], steps: [], sortKeys: [] }, ...around];
}

/** The shortest walk along a corridor to one of the spots, and on from there to the thing; undefined where none leads there. */
function shortestTo({ corridor, members }: Row, spots: readonly SortedWalk[]): Walk | undefined {
  const walks = [{ id: corridor, stops: [corridor], steps: [], sortKeys: [] }, ...members];
  const whole = spots.flatMap((spot) =>
    walks
      .filter(({ id }) => id === spot.stops.at(-1))
      .map(({ stops, steps, sortKeys }) => ({
        stops: [...stops, ...spot.stops.toReversed().slice(1)],
        steps: [...steps, ...spot.steps.toReversed()],
        sortKeys: [...sortKeys, ...spot.sortKeys.toReversed()],
      })),
  );
  return whole.toSorted(
    (a, b) => a.steps.length - b.steps.length || (String(a.sortKeys) < String(b.sortKeys) ? -1 : 1),
  )[0];
}

function countsOf({ members }: Row): CorridorRow['counts'] {
  return ENTITY_TYPES.flatMap((type) => {
    const count = members.filter((member) => member.type === type).length;
    return count === 0 ? [] : [{ type, count }];
  });
}
