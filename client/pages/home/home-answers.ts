import { entitiesNamed } from '#client/shared/queries/entities-named.ts';
import { inventory } from './totals-query.ts';
import { createAnswers } from '#client/shared/queries/answers.ts';

/** How much the atlas holds; the key is empty. */
export const inventoryAnswers = createAnswers((_key, language) => inventory(language));

/** The corridors and zones that bear certain names, which the key holds, parted by commas. */
export const patternAnswers = createAnswers((key, language) =>
  entitiesNamed(key.split(','), ['CORRIDOR', 'ZONE'], language),
);
