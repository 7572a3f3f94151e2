import type { AtlasContext } from '#server/context.ts';
import { readLocators } from '#server/records/names.ts';
import type { RelationRecord } from '#server/records/record.ts';

/** Where the plan says what these relations show: of a derived one, where its grounds stand, since paper cannot be opened further. */
export async function placesOf(
  context: AtlasContext,
  relations: readonly RelationRecord[],
): Promise<readonly string[]> {
  const grounds = await groundsOf(context, relations);
  return readLocators(
    grounds.flatMap(({ mentions }) => mentions),
    context.language,
  );
}

/** What the plan states of this: the relations themselves, and in the place of each derived one what it rests on in the end. */
export async function groundsOf(
  context: AtlasContext,
  relations: readonly RelationRecord[],
): Promise<readonly RelationRecord[]> {
  const found = await Promise.all(
    relations.map(async (relation) =>
      relation.basis === 'stated' || relation.restsOn.length === 0
        ? [relation]
        : groundsOf(context, await context.records.relations(relation.restsOn)),
    ),
  );
  return [...new Map(found.flat().map((relation) => [relation.id, relation])).values()];
}
