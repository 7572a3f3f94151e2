import type { ResultOf } from 'gql.tada';

import type { Answered } from '#client/shared/api/api-error.ts';
import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, mapAnswered } from '#client/shared/api/graphql-client.ts';
import type { Language } from '#client/shared/api/language.ts';

const Matrix = graphql(
  `
    query Matrix {
      entities(types: [TASK], first: 100) {
        nodes {
          ...EntityHintFields
          mentions {
            at
            section {
              at
              kind
              heading
              nameEn
              parent {
                at
                heading
                nameEn
              }
            }
          }
        }
      }
      responsibilityMatrix {
        departments {
          ...EntityHintFields
          aliases
          pinyin
        }
        cells {
          role
          department {
            id
          }
          task {
            id
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

/** Every task of the plan, every department that has one, and who does what in which. */
export type MatrixFact = ResultOf<typeof Matrix>;
export type TaskFact = MatrixFact['entities']['nodes'][number];
export type DepartmentFact = MatrixFact['responsibilityMatrix']['departments'][number];

/** What a department does in a task. */
export type Role = MatrixFact['responsibilityMatrix']['cells'][number]['role'];

/** The whole matrix; it is small enough to be sifted on the page. */
export async function responsibilityMatrix(language: Language): Promise<Answered<MatrixFact>> {
  return mapAnswered(await ask(Matrix, {}, language), (data) => data);
}

const TaskProjects = graphql(
  `
    query TaskProjects {
      entities(types: [TASK], first: 100) {
        nodes {
          id
          ... on Task {
            covers(types: [PROJECT], first: 100) {
              nodes {
                ...EntityHintFields
              }
            }
            measures {
              covers(types: [PROJECT], first: 100) {
                nodes {
                  ...EntityHintFields
                }
              }
            }
          }
        }
      }
    }
  `,
  [EntityHintFields],
);

/** The projects that each task names, itself or in one of its measures. */
export type TaskProjectsFact = ResultOf<typeof TaskProjects>['entities']['nodes'];

/** Which projects fall under which task. */
export async function taskProjects(language: Language): Promise<Answered<TaskProjectsFact>> {
  return mapAnswered(await ask(TaskProjects, {}, language), (data) => data.entities.nodes);
}
