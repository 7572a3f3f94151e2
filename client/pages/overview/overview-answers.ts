import { create } from 'zustand';

import { census, howMuch } from './counts-query.ts';
import { entitiesOfTypes } from './entities-of-types-query.ts';
import { isEntityType } from '#client/shared/api/entity-types.ts';
import type { EntityType } from '#client/shared/api/fragments.ts';
import { createAnswers } from '#client/shared/queries/answers.ts';

/** How much the atlas holds; the key is empty. */
export const howMuchAnswers = createAnswers((_key, language) => howMuch(language));

/** All entities of a type with their counts; the key is the type. */
export const censusAnswers = createAnswers((key, language) =>
  isEntityType(key) ? census(key, language) : Promise.resolve({ ok: true, value: [] }),
);

/** Entities of some types with all relations among them, by entitySetKey. */
export const entitySetAnswers = createAnswers((key, language) =>
  entitiesOfTypes(key.split(',').filter(isEntityType), language, (done, all) => {
    useSetProgress.setState({ [key]: { done, all } });
  }),
);

/** How many of a set have come, while it is on its way. */
export interface SetProgress {
  readonly done: number;
  readonly all: number;
}

/** How far each set is, by entitySetKey. */
export const useSetProgress = create<Readonly<Record<string, SetProgress>>>(() => ({}));

/** The key of a set of entities. */
export function entitySetKey(types: readonly EntityType[]): string {
  return types.toSorted().join(',');
}
