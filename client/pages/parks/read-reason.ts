import type { EntityHint } from '#client/shared/api/fragments.ts';
import { type ParkReason, wantOf } from '#client/shared/queries/parks.ts';
import { readName } from '#client/shared/words/read-name.ts';
import type { Words } from '#client/shared/words/words.ts';

/** A reason in the server's words, with the name in them, of what was looked for or of the park, as the page reads it. */
export function readReason(reason: ParkReason, park: EntityHint, words: Words): string {
  const { description } = reason;
  const told = [wantOf(reason), park].find(
    (one) => one !== undefined && description.includes(one.name),
  );
  return told === undefined
    ? description
    : description.replace(told.name, () => readName(told, words));
}
