import type { AtlasContext } from '#server/context.ts';
import { UnfitArgumentError } from '#server/domain/errors.ts';
import { ENTITY_TYPES, type EntityType } from '#server/domain/vocabulary.ts';
import { find } from '#server/records/find.ts';
import type { EntityRecord, PathRecord } from '#server/records/record.ts';
import type { EntityRef } from '#server/records/records.ts';
import { readStatement } from '#server/records/statement.ts';
import { Walk } from '#server/records/walk.ts';
import { toPaths } from '#server/records/walks.ts';

const CORRIDOR_PROFILE = readStatement(new URL('./corridor-profile.cypher', import.meta.url));

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
  context: AtlasContext,
  of: EntityRef,
): Promise<CorridorProfile> {
  const { records } = context;
  const corridor = await records.entity(await records.meant(of));
  if (corridor.type !== 'Corridor') {
    throw new UnfitArgumentError('of', corridor.name, {
      zh: '它不是走廊，请给一条走廊（Corridor）；可先用 entities(types: [CORRIDOR]) 列出。',
      en: 'it is no corridor. Name a corridor; entities(types: [CORRIDOR]) lists them.',
    });
  }
  const walks = await find(context, CORRIDOR_PROFILE, { of: corridor.id }, Walk);
  const members = (await toPaths(records, walks)).flatMap((through) =>
    through.entities.slice(-1).map((entity) => ({ entity, through })),
  );
  const groups = ENTITY_TYPES.flatMap((entityType) => {
    const ofType = members.filter(({ entity }) => entity.type === entityType);
    return ofType.length === 0 ? [] : [{ entityType, members: ofType, count: ofType.length }];
  });
  return { corridor, groups };
}
