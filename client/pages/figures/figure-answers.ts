import { figures } from './figures-query.ts';
import { createAnswers } from '#client/shared/queries/answers.ts';

/** All figures of the plan; the key is empty. */
export const figureAnswers = createAnswers((_key, language) => figures(language));
