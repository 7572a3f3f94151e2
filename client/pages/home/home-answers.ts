import { inventory } from './totals-query.ts';
import { createAnswers } from '#client/shared/queries/answers.ts';

/** How much the atlas holds; the key is empty. */
export const inventoryAnswers = createAnswers((_key, language) => inventory(language));
