import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import {
  BASES,
  type Basis,
  type EntityType,
  type RelationType,
} from '#server/domain/vocabulary.ts';
import {
  Candidates,
  refParameter,
  requireOne,
  type EntityRef,
} from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { inRange, PAGE, STEPS } from '#server/projection/arguments.ts';
import { askOne } from '#server/projection/ask.ts';
import { EntityRecord, type PathRecord, type RelationRecord } from '#server/projection/records.ts';
import type { Selection } from '#server/projection/selection.ts';
import { toPaths, Walks } from '#server/projection/walks.ts';

const TRACE = readStatement(new URL('./trace.cypher', import.meta.url));

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

const Row = Walks.extend({
  fromCandidates: Candidates,
  from: EntityRecord.nullable(),
  truncated: z.boolean(),
});

/**
 * What an entity feeds and serves, or what feeds it, as walks that end at the first entity of the types asked for.
 * Throws UNKNOWN_ENTITY, AMBIGUOUS_NAME, and BAD_ARGUMENT for a bound out of range.
 */
export async function trace(
  { graph, signal }: AtlasContext,
  question: TraceQuestion,
  selection: Selection,
): Promise<TraceRecord> {
  const first = inRange('first', question.first, PAGE);
  const maxSteps = inRange('maxSteps', question.maxSteps, STEPS);
  const { types, until, basis, direction } = question;
  const flows = (all: readonly RelationType[]): readonly RelationType[] =>
    types === null ? all : all.filter((type) => types.includes(type));
  const [along, against] = direction === 'DOWNSTREAM' ? [ALONG, AGAINST] : [AGAINST, ALONG];
  const row = await askOne(graph, {
    statement: TRACE,
    parameters: {
      from: refParameter(question.from),
      along: flows(along),
      against: flows(against),
      basis: basis ?? BASES,
      until,
      first,
      most: first + 1,
    },
    bounds: { maxSteps },
    selection,
    row: Row,
    signal,
  });
  await requireOne(graph, question.from, row.fromCandidates);
  if (row.from === null) {
    throw new Error('the statement hands over no start');
  }
  const paths = toPaths(row);
  const ends = new Set(row.walks.map(({ stops }) => stops.at(-1)));
  return {
    from: row.from,
    direction,
    until,
    reached: row.entities.filter(({ id }) => ends.has(id)),
    paths,
    entities: row.entities,
    relations: row.relations,
    truncated: row.truncated,
  };
}
