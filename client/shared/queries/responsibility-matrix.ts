import type { ResultOf } from 'gql.tada';

import { EntityHintFields } from '#client/shared/api/fragments.ts';
import { graphql } from '#client/shared/api/graphql.ts';
import { ask, type Asking } from '#client/shared/api/graphql-client.ts';

const MatrixQuery = graphql(
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
export type MatrixFact = ResultOf<typeof MatrixQuery>;
export type TaskFact = MatrixFact['entities']['nodes'][number];
export type DepartmentFact = MatrixFact['responsibilityMatrix']['departments'][number];

/** What a department does in a task. */
export type Role = MatrixFact['responsibilityMatrix']['cells'][number]['role'];

/** Every task with its departments, as the annex assigns them; small enough to be filtered on the page. */
export function matrixFact(asking: Asking): Promise<MatrixFact> {
  return ask(MatrixQuery, {}, asking);
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
export async function taskProjects(asking: Asking): Promise<TaskProjectsFact> {
  return (await ask(TaskProjects, {}, asking)).entities.nodes;
}
