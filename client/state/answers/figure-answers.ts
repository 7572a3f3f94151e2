import { figures } from '../../api/figures.ts';
import { createAnswers } from './answers.ts';

/** All figures of the plan; the key is empty. */
export const figureAnswers = createAnswers((_key, language) => figures(language));
