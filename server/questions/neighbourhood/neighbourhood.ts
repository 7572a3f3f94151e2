import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import {
  BASES,
  ENTITY_TYPES,
  RELATION_TYPES,
  type Basis,
  type EntityType,
  type RelationType,
} from '#server/domain/vocabulary.ts';
import { readBounded } from '#server/records/statement.ts';
import { IDS, inRange, PAGE, STEPS } from '#server/records/arguments.ts';
import { findOne } from '#server/records/find.ts';
import type { EntityRecord, RelationRecord } from '#server/records/record.ts';

const NEIGHBOURHOOD = readBounded(
  new URL('./neighbourhood.cypher', import.meta.url),
  'steps',
  STEPS,
);

export interface NeighbourhoodQuestion {
  readonly of: readonly string[];
  readonly steps: number;
  /** null: all but APPEARS_IN. */
  readonly types: readonly RelationType[] | null;
  readonly basis: readonly Basis[] | null;
  /** null: all but Section, unless APPEARS_IN is asked for. */
  readonly entityTypes: readonly EntityType[] | null;
  readonly exclude: readonly string[];
  /** Found from at least so many of `of`. */
  readonly sharedBy: number;
  readonly first: number;
}

const Row = z.object({
  totalCount: z.number().int(),
  entities: z.array(z.string()),
  relations: z.array(z.string()),
});

export interface NeighbourhoodRecord {
  readonly entities: EntityRecord[];
  readonly relations: RelationRecord[];
  readonly totalCount: number;
  readonly truncated: boolean;
}

/** What lies within so many steps of these entities, the nearest first. Throws UNKNOWN_ENTITY for an id of
 * `of` that is not there, and BAD_ARGUMENT for a bound out of range. */
export async function neighbourhood(
  context: AtlasContext,
  question: NeighbourhoodQuestion,
): Promise<NeighbourhoodRecord> {
  const { records } = context;
  inRange('of', question.of.length, IDS);
  inRange('exclude', question.exclude.length, { ...IDS, least: 0 });
  const steps = inRange('steps', question.steps, STEPS);
  const sharedBy = inRange('sharedBy', question.sharedBy, IDS);
  const first = inRange('first', question.first, PAGE);
  const types = question.types ?? RELATION_TYPES.filter((type) => type !== 'APPEARS_IN');
  const throughSections = types.includes('APPEARS_IN');
  const entityTypes =
    question.entityTypes ?? ENTITY_TYPES.filter((type) => throughSections || type !== 'Section');
  await Promise.all(question.of.map((id) => records.findEntity(id)));
  for (const id of question.of) {
    if ((await records.findEntity(id)) === null) {
      throw await records.unknown(id);
    }
  }
  const { totalCount, ...found } = await findOne(
    context,
    NEIGHBOURHOOD(steps),
    {
      of: question.of,
      exclude: question.exclude,
      types,
      basis: question.basis ?? BASES,
      entityTypes,
      sharedBy,
      first,
    },
    Row,
  );
  const [entities, relations] = await Promise.all([
    records.entities(found.entities),
    records.relations(found.relations),
  ]);
  return { entities, relations, totalCount, truncated: totalCount > entities.length };
}
