import { mapAnswered } from '../../api/graphql-client.ts';
import { slip } from '../../api/slip.ts';
import { createAnswers } from './answers.ts';
import { slipReport } from '../pages/slip-report.ts';

/** What a delay bears on, by the id or name of what is late; all words in it are the plan's. */
export const slipAnswers = createAnswers(async (key, language) =>
  mapAnswered(await slip(key, language), slipReport),
);
