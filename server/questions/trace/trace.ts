import type { AtlasContext } from '#server/context.ts';
import {
  BASES,
  type Basis,
  type EntityType,
  type RelationType,
} from '#server/domain/vocabulary.ts';
import { inRange, PAGE, STEPS } from '#server/records/arguments.ts';
import { find } from '#server/records/find.ts';
import type { EntityRecord, PathRecord, RelationRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { readBounded } from '#server/records/statement.ts';
import { Walk } from '#server/records/walk.ts';
import { metBy, toPaths } from '#server/records/walks.ts';

const TRACE = readBounded(new URL('./trace.cypher', import.meta.url), 'maxSteps', STEPS);

/** What feeds another flows along its own direction; what depends on another is served by it, against it. */
const ALONG: readonly RelationType[] = ['FEEDS', 'IMPROVES', 'PART_OF'];
const AGAINST: readonly RelationType[] = ['DEPENDS_ON', 'RELIES_ON'];

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
  const flows = (all: readonly RelationType[]): readonly RelationType[] =>
    types === null ? all : all.filter((type) => types.includes(type));
  const [along, against] = direction === 'DOWNSTREAM' ? [ALONG, AGAINST] : [AGAINST, ALONG];
  const id = await records.meant(question.from);
  const walks = await find(
    context,
    TRACE(maxSteps),
    {
      from: id,
      along: flows(along),
      against: flows(against),
      basis: basis ?? BASES,
      until,
      most: first + 1,
    },
    Walk,
  );
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
