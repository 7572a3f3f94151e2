import { responsibilityMatrix, taskProjects } from '../../api/responsibility-matrix.ts';
import { mapAnswered } from '../../api/graphql-client.ts';
import { createAnswers } from './answers.ts';
import { matrixOf, projectsByTask } from '../pages/responsibility-matrix.ts';

/** The whole matrix; the key is empty, since it holds no words but the plan's. */
export const matrixAnswers = createAnswers(async (_key, language) =>
  mapAnswered(await responsibilityMatrix(language), matrixOf),
);

/** The projects under each task; the key is empty. */
export const taskProjectAnswers = createAnswers(async (_key, language) =>
  mapAnswered(await taskProjects(language), projectsByTask),
);
