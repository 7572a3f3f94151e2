import { z } from 'zod';

import type { AtlasContext } from '#server/context.ts';
import { UnfitArgumentError } from '#server/domain/errors.ts';
import { ENTITY_TYPES, type EntityType } from '#server/domain/vocabulary.ts';
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

const CORRIDOR_PROFILE = readStatement(new URL('./corridor-profile.cypher', import.meta.url));

const Row = Walks.extend({
  ofCandidates: Candidates,
  isCorridor: z.boolean(),
  corridor: EntityRecord.nullable(),
});

export interface CorridorProfile {
  readonly corridor: EntityRecord;
  readonly groups: readonly {
    readonly entityType: EntityType;
    readonly members: { readonly entity: EntityRecord; readonly through: PathRecord }[];
    readonly count: number;
  }[];
}

/**
 * What runs through a corridor or lies along it, by type. Throws UNKNOWN_ENTITY, AMBIGUOUS_NAME, and BAD_ARGUMENT for what
 * is no corridor.
 */
export async function corridorProfile(
  { graph, signal }: AtlasContext,
  of: EntityRef,
  selection: Selection,
): Promise<CorridorProfile> {
  const row = await askOne(graph, {
    statement: CORRIDOR_PROFILE,
    parameters: { of: refParameter(of) },
    selection,
    row: Row,
    signal,
  });
  await requireOne(graph, of, row.ofCandidates);
  if (row.corridor === null) {
    throw new Error('the statement hands over no corridor');
  }
  if (!row.isCorridor) {
    throw new UnfitArgumentError('of', row.corridor.name, {
      zh: '它不是走廊，请给一条走廊（Corridor）；可先用 entities(types: [CORRIDOR]) 列出。',
      en: 'it is no corridor. Name a corridor; entities(types: [CORRIDOR]) lists them.',
    });
  }
  const members = toPaths(row).flatMap((through) =>
    through.entities.slice(-1).map((entity) => ({ entity, through })),
  );
  const groups = ENTITY_TYPES.flatMap((entityType) => {
    const ofType = members.filter(({ entity }) => entity.type === entityType);
    return ofType.length === 0 ? [] : [{ entityType, members: ofType, count: ofType.length }];
  });
  return { corridor: row.corridor, groups };
}
