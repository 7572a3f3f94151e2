import type { AtlasContext } from '#server/context.ts';
import type { Basis, EntityType, RelationType } from '#server/domain/vocabulary.ts';
import { inRange, PAGE, STEPS } from '#server/records/arguments.ts';
import type { Link } from '#server/records/link.ts';
import type { EntityRecord, PathRecord, RelationRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { metBy, toPaths } from '#server/records/walks.ts';

import { flowingWalks } from './flowing-walks.ts';

/** What feeds another flows along its own direction; what depends on another is served by it, against it. */
const ALONG: ReadonlySet<RelationType> = new Set(['FEEDS', 'IMPROVES', 'PART_OF']);
const AGAINST: ReadonlySet<RelationType> = new Set(['DEPENDS_ON', 'RELIES_ON']);

export interface TraceQuestion {
  readonly from: EntityRef;
  readonly direction: 'DOWNSTREAM' | 'UPSTREAM';
  readonly until: readonly EntityType[];
  /** null: all that flow. */
  readonly types: readonly RelationType[] | null;
  readonly basis: readonly Basis[] | null;
  readonly maxSteps: number;
  readonly first: number;
}

export interface TraceRecord {
  readonly from: EntityRecord;
  readonly direction: TraceQuestion['direction'];
  readonly until: readonly EntityType[];
  readonly reached: readonly EntityRecord[];
  readonly paths: readonly PathRecord[];
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly truncated: boolean;
}

/**
 * What an entity feeds and serves, or what feeds it, as walks that end at the first entity of the types asked for.
 * Throws UNKNOWN_ENTITY, AMBIGUOUS_NAME, and BAD_ARGUMENT for a bound out of range.
 */
export async function trace(
  context: AtlasContext,
  { types, until, basis, direction, ...question }: TraceQuestion,
): Promise<TraceRecord> {
  const { records } = context;
  const first = inRange('first', question.first, PAGE);
  const maxSteps = inRange('maxSteps', question.maxSteps, STEPS);
  const id = await records.meant(question.from);
  const walks = await flowingWalks({
    from: id,
    until,
    maxSteps,
    // One more than asked for tells whether there are more.
    most: first + 1,
    linksOf: async (of) =>
      (await records.links('matter', of)).filter(
        (link) =>
          flows(link, direction) &&
          (types?.includes(link.type) ?? true) &&
          (basis?.includes(link.basis) ?? true),
      ),
  });
  const [from, paths] = await Promise.all([
    records.entity(id),
    toPaths(records, walks.slice(0, first)),
  ]);
  return {
    from,
    direction,
    until,
    reached: metBy(paths, ({ entities }) => entities.slice(-1)),
    paths,
    entities: metBy(paths, ({ entities }) => entities),
    relations: metBy(paths, ({ steps }) => steps.map(({ relation }) => relation)),
    truncated: walks.length > first,
  };
}

function flows({ type, isForward }: Link, direction: TraceQuestion['direction']): boolean {
  return (isForward === (direction === 'DOWNSTREAM') ? ALONG : AGAINST).has(type);
}
