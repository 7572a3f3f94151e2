import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { BASES, ENTITY_TYPES, type EntityType } from '#server/domain/vocabulary.ts';
import {
  Candidates,
  refParameter,
  requireOne,
  type EntityRef,
} from '#server/graph/meant-entity.ts';
import { readStatement } from '#server/graph/statement.ts';
import { askOne } from '#server/projection/ask.ts';
import { EntityRecord, type PathRecord } from '#server/projection/records.ts';
import type { Selection } from '#server/projection/selection.ts';
import { toPaths, Walks } from '#server/projection/walks.ts';

const CORRIDORS = readStatement(new URL('./corridors.cypher', import.meta.url));

const TypeCount = z.object({ type: z.enum(ENTITY_TYPES), count: z.number().int() });

const Row = Walks.extend({
  throughCandidates: Candidates,
  corridors: z.array(EntityRecord),
  counts: z.array(z.array(TypeCount)),
  walks: z.array(Walks.shape.walks),
});

export interface CorridorRow {
  readonly corridor: EntityRecord;
  readonly counts: readonly { readonly type: EntityType; readonly count: number }[];
  readonly through: PathRecord | null;
}

/** Every corridor with how much is along it; with through, those that it is on. Throws UNKNOWN_ENTITY and AMBIGUOUS_NAME. */
export async function corridors(
  { graph, signal }: AtlasContext,
  through: EntityRef | null,
  selection: Selection,
): Promise<CorridorRow[]> {
  const row = await askOne(graph, {
    statement: CORRIDORS,
    parameters: {
      basis: BASES,
      ...(through === null ? {} : { through: refParameter(through) }),
    },
    selection,
    parts: { through: through !== null, all: through === null },
    row: Row,
    signal,
  });
  if (through !== null) {
    await requireOne(graph, through, row.throughCandidates);
  }
  const { entities, relations } = row;
  return row.corridors.map((corridor, index) => ({
    corridor,
    counts: inOrder(row.counts[index] ?? []),
    through: toPaths({ entities, relations, walks: row.walks[index] ?? [] })[0] ?? null,
  }));
}

function inOrder(counts: CorridorRow['counts']): CorridorRow['counts'] {
  return counts.toSorted((a, b) => ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type));
}
