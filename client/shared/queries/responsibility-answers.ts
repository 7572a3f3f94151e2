import { responsibilityMatrix, taskProjects } from './responsibility-matrix.ts';
import { mapAnswered } from '#client/shared/api/graphql-client.ts';
import { createAnswers } from './answers.ts';
import { matrixOf, projectsByTask } from './matrix.ts';

/** The whole matrix; the key is empty, since it holds no words but the plan's. */
export const matrixAnswers = createAnswers(async (_key, language) =>
  mapAnswered(await responsibilityMatrix(language), matrixOf),
);

/** The projects under each task; the key is empty. */
export const taskProjectAnswers = createAnswers(async (_key, language) =>
  mapAnswered(await taskProjects(language), projectsByTask),
);
