import type { EntityHint } from '#client/shared/api/fragments.ts';
import { type ParkReason, wantOf } from '#client/shared/queries/parks.ts';
import { readName } from '#client/shared/words/read-name.ts';
import type { Words } from '#client/shared/words/words.ts';

/** A score, or a reason's part of it, as it is written. */
export function readScore(score: number): string {
  return score.toFixed(2);
}

/** A reason in the server's words, in which the name of what was looked for, or of the park, is in the page's language. */
export function readReason(reason: ParkReason, park: EntityHint, words: Words): string {
  const { description } = reason;
  const named = [wantOf(reason), park].find(
    (entity) => entity !== undefined && description.includes(entity.name),
  );
  return named === undefined
    ? description
    : description.replace(named.name, () => readName(named, words));
}
