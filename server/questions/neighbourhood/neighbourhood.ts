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
import { requireOne } from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { IDS, inRange, PAGE, STEPS } from '#server/projection/arguments.ts';
import { askOne } from '#server/projection/ask.ts';
import { EntityRecord, RelationRecord } from '#server/projection/records.ts';
import type { Selection } from '#server/projection/selection.ts';

const NEIGHBOURHOOD = readStatement(new URL('./neighbourhood.cypher', import.meta.url));

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
  unknown: z.array(z.string()),
  totalCount: z.number().int(),
  entities: z.array(EntityRecord),
  relations: z.array(RelationRecord),
});

export interface NeighbourhoodRecord extends Omit<z.infer<typeof Row>, 'unknown'> {
  readonly truncated: boolean;
}

/** What lies within so many steps of these entities, the nearest first. Throws UNKNOWN_ENTITY for an id of
 * `of` that is not there, and BAD_ARGUMENT for a bound out of range. */
export async function neighbourhood(
  { graph, signal }: AtlasContext,
  question: NeighbourhoodQuestion,
  selection: Selection,
): Promise<NeighbourhoodRecord> {
  inRange('of', question.of.length, IDS);
  inRange('exclude', question.exclude.length, { ...IDS, least: 0 });
  const steps = inRange('steps', question.steps, STEPS);
  const sharedBy = inRange('sharedBy', question.sharedBy, IDS);
  const first = inRange('first', question.first, PAGE);
  const types = question.types ?? RELATION_TYPES.filter((type) => type !== 'APPEARS_IN');
  const throughSections = types.includes('APPEARS_IN');
  const entityTypes =
    question.entityTypes ?? ENTITY_TYPES.filter((type) => throughSections || type !== 'Section');
  const row = await askOne(graph, {
    statement: NEIGHBOURHOOD,
    parameters: {
      of: question.of,
      exclude: question.exclude,
      types,
      basis: question.basis ?? BASES,
      entityTypes,
      sharedBy,
      first,
    },
    bounds: { steps },
    selection,
    row: Row,
    signal,
  });
  const { unknown, ...found } = row;
  for (const id of unknown) {
    await requireOne(graph, { id }, []);
  }
  return { ...found, truncated: found.totalCount > found.entities.length };
}
