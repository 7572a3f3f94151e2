import { entitiesNamed } from '../../api/entities-named.ts';
import { inventory } from '../../api/inventory.ts';
import { createAnswers } from './answers.ts';

/** How much the atlas holds; the key is empty. */
export const inventoryAnswers = createAnswers((_key, language) => inventory(language));

/** The corridors and zones that bear certain names, which the key holds, parted by commas. */
export const patternAnswers = createAnswers((key, language) =>
  entitiesNamed(key.split(','), ['CORRIDOR', 'ZONE'], language),
);
