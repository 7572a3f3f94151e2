import { mapAnswered } from '#client/shared/api/graphql-client.ts';
import { slip } from './delay-impact-query.ts';
import { createAnswers } from '#client/shared/queries/answers.ts';
import { slipReport } from './delay-report.ts';

/** What a delay bears on, by the id or name of what is late; all words in it are the plan's. */
export const slipAnswers = createAnswers(async (key, language) =>
  mapAnswered(await slip(key, language), slipReport),
);
