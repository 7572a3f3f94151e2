import type { AtlasContext } from '#server/context.ts';
import { entityIds } from '#server/questions/entities/entities.ts';

import { allChanges, type ChangesPage, countsOf } from './changes.ts';
import type { ChangesAsked } from './changes-question.ts';
import type { ChangeRecord } from './find-changes.ts';

/** Changes such as asked for, the newest date first, and how many there are of each kind. */
export interface FoundChanges {
  readonly changes: readonly ChangeRecord[];
  readonly counts: ChangesPage['counts'];
}

/** All changes that a page, a sheet or a feed tells. Throws what changes throws. */
export async function findChanges(
  context: AtlasContext,
  { since, from, to, kinds, where }: ChangesAsked,
): Promise<FoundChanges> {
  const isNarrowed = Object.values(where).some(isGiven);
  const among = isNarrowed ? new Set(await entityIds(context, where)) : null;
  const all = await allChanges(context, { since, from, to, among });
  const changes = all.filter(({ kind }) => kinds?.includes(kind) ?? true);
  return { changes, counts: countsOf(changes) };
}

function isGiven(condition: unknown): boolean {
  return condition !== null && !(Array.isArray(condition) && condition.length === 0);
}
