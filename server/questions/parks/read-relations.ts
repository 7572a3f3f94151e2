import type { AtlasContext } from '#server/context.ts';
import type { RelationRecord } from '#server/records/record.ts';

/** A relation that was read, by its id. */
export type RelationOf = (id: string) => RelationRecord;

/** Reads the relations that rows rest on, each once. */
export async function readRelations(
  { records }: Pick<AtlasContext, 'records'>,
  rows: readonly { readonly relations: readonly string[] }[],
): Promise<RelationOf> {
  const ids = [...new Set(rows.flatMap(({ relations }) => relations))];
  const read = new Map((await records.relations(ids)).map((relation) => [relation.id, relation]));
  return (id) => {
    const relation = read.get(id);
    if (relation === undefined) {
      throw new Error(`the relation ${id} that was found is not among the records`);
    }
    return relation;
  };
}
