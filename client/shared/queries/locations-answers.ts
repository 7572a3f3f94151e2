import { type Bearings, bearings } from './locations.ts';
import type { Language } from '#client/shared/api/language.ts';
import { createAnswers } from './answers.ts';

// A drawing grows by a few entities at a time: only what is new is asked for.
const known = new Map<string, Bearings>();

/** Where the entities of a drawing lie and how many relations they have, by bearingsKey. */
export const bearingsAnswers = createAnswers(async (key: string, language: Language) => {
  const ids = key.split(' ').filter((id) => id !== '');
  const answered = await bearings(
    ids.filter((id) => !known.has(id)),
    language,
  );
  if (!answered.ok) {
    return answered;
  }
  for (const found of answered.value) {
    known.set(found.id, found);
  }
  return { ok: true, value: new Map(ids.flatMap((id) => known.get(id) ?? []).map(withId)) };
});

/** What a drawing knows of its entities, by id. */
export type BearingsById = ReadonlyMap<string, Bearings>;

/** The key of the bearings of some entities. */
export function bearingsKey(ids: readonly string[]): string {
  return ids.toSorted().join(' ');
}

function withId(found: Bearings): readonly [string, Bearings] {
  return [found.id, found];
}
